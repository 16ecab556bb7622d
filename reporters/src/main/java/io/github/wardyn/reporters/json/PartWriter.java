package io.github.wardyn.reporters.json;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.model.WireName;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the records that head and findings share. */
final class PartWriter {

    private final JsonWriter json;

    PartWriter(JsonWriter json) {
        this.json = json;
    }

    void place(String name, @Nullable Place place) throws IOException {
        if (place != null) {
            json.object(name, () -> place(place));
        }
    }

    private void place(Place place) throws IOException {
        json.field("file", place.file());
        json.field("line", place.line());
        json.field("column", place.column());
        json.field("endLine", place.endLine());
        json.field("endColumn", place.endColumn());
    }

    void resource(ResourceRef resource) throws IOException {
        ResourceId id = resource.id();
        json.field("type", resource.type().typeName());
        json.field("id", id.canonical());
        json.field("name", id.name());
        json.field("scope", id.scope().value());
        region(id.region());
        place("location", resource.place());
        if (!resource.callers().isEmpty()) {
            json.objects("callers", resource.callers(), this::place);
        }
    }

    void region(Region region) throws IOException {
        if (!region.equals(Region.NONE)) {
            json.field("region", region.code());
        }
    }

    void deadline(@Nullable Deadline deadline) throws IOException {
        if (deadline != null) {
            json.object("deadline", () -> {
                json.field("at", deadline.at());
                json.field("lost", deadline.lost());
                json.field("estimated", deadline.estimated());
            });
        }
    }

    void waiver(Waiver waiver) throws IOException {
        json.texts("rules", waiver.rules());
        json.field("resource", waiver.resource());
        json.field("reason", waiver.reason());
        json.field("owner", waiver.owner());
        json.field("ticket", waiver.ticket());
        json.field("expires", waiver.expires().toString());
        json.field("inline", waiver.inline());
        place("location", waiver.place());
    }

    void verdicts(Map<Verdict, Long> verdicts) throws IOException {
        json.object("verdicts", () -> counts(verdicts));
    }

    void texts(String name, Map<String, String> texts) throws IOException {
        json.object(name, () -> {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.field(text.getKey(), text.getValue());
            }
        });
    }

    <E extends Enum<E>> void counts(Map<E, Long> counts) throws IOException {
        for (Map.Entry<E, Long> count : counts.entrySet()) {
            json.field(WireName.of(count.getKey()), count.getValue());
        }
    }
}
