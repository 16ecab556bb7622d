package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The resources of a run, each below its Region, each Region below its account. */
final class LogicalLocations {

    private static final int NO_PARENT = -1;

    private record Entry(int index, String name, String qualifiedName, String kind, int parent) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Writes the resource as the only logical location of a result. */
    void write(JsonWriter json, ResourceRef resource) throws IOException {
        Entry entry = entry(resource);
        json.array(
                "logicalLocations",
                () -> json.object(() -> {
                    json.field("index", entry.index());
                    json.field("name", entry.name());
                    json.field("fullyQualifiedName", entry.qualifiedName());
                    json.field("kind", entry.kind());
                }));
    }

    private Entry entry(ResourceRef resource) {
        ResourceId id = resource.id();
        String scope = id.scope().value();
        int parent = add(scope, scope, "namespace", NO_PARENT);
        if (!id.region().equals(Region.NONE)) {
            String region = id.region().code();
            parent = add(region, scope + "/" + region, "namespace", parent);
        }
        String key = "resource " + resource.type().typeName() + " " + id.canonical();
        int above = parent;
        Entry known = entries.get(key);
        if (known == null) {
            known = new Entry(entries.size(), id.name(), id.canonical(), "resource", above);
            entries.put(key, known);
        }
        return known;
    }

    private int add(String name, String qualifiedName, String kind, int parent) {
        Entry known = entries.get(qualifiedName);
        if (known == null) {
            known = new Entry(entries.size(), name, qualifiedName, kind, parent);
            entries.put(qualifiedName, known);
        }
        return known.index();
    }

    void write(JsonWriter json) throws IOException {
        json.objects("logicalLocations", entries.values(), entry -> {
            json.field("name", entry.name());
            json.field("fullyQualifiedName", entry.qualifiedName());
            json.field("kind", entry.kind());
            if (entry.parent() != NO_PARENT) {
                json.field("parentIndex", entry.parent());
            }
        });
    }
}
