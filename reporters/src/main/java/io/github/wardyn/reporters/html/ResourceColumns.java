package io.github.wardyn.reporters.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resources that findings name, each once; a canonical id is a shared head and a tail. */
final class ResourceColumns {

    private final Map<ResourceRef, Integer> numbers = new HashMap<>();
    private final List<String> canonicals = new ArrayList<>();
    private final List<@Nullable String> names = new ArrayList<>();
    private final Texts heads = new Texts();
    private final Texts types = new Texts();
    private final Texts scopes = new Texts();
    private final Texts regions = new Texts();
    private final Texts files = new Texts();
    private final IntColumn head = new IntColumn();
    private final IntColumn type = new IntColumn();
    private final IntColumn scope = new IntColumn();
    private final IntColumn region = new IntColumn();
    private final IntColumn file = new IntColumn();
    private final IntColumn line = new IntColumn();

    int number(ResourceRef ref) {
        Integer known = numbers.get(ref);
        if (known != null) {
            return known;
        }
        ResourceId id = ref.id();
        numbers.put(ref, canonicals.size());
        canonicals.add(id.canonical());
        head.add(heads.number(id.canonical().substring(0, cut(id.canonical()))));
        names.add(id.canonical().substring(cut(id.canonical())).equals(id.name()) ? null : id.name());
        type.add(types.number(ref.type().typeName()));
        scope.add(scopes.number(id.scope().value()));
        region.add(regions.number(id.region().code()));
        file.add(files.number(ref.place() == null ? "" : ref.place().file()));
        line.add(ref.place() == null ? 0 : ref.place().line());
        return canonicals.size() - 1;
    }

    private static int cut(String canonical) {
        return Math.max(canonical.lastIndexOf('/'), canonical.lastIndexOf(':')) + 1;
    }

    List<String> canonicals() {
        return canonicals;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        strings(json, "heads", heads.all());
        head.write(json, "head");
        json.writeArrayFieldStart("tail");
        for (String canonical : canonicals) {
            json.writeString(canonical.substring(cut(canonical)));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("name");
        for (String name : names) {
            if (name == null) {
                json.writeNumber(0);
            } else {
                json.writeString(name);
            }
        }
        json.writeEndArray();
        strings(json, "types", types.all());
        type.write(json, "type");
        strings(json, "scopes", scopes.all());
        scope.write(json, "scope");
        strings(json, "regions", regions.all());
        region.write(json, "region");
        strings(json, "files", files.all());
        file.write(json, "file");
        line.write(json, "line");
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
