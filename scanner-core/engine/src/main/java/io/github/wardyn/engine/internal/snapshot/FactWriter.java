package io.github.wardyn.engine.internal.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.UnknownReason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes facts as JSON objects, components in declared order; what is absent or unknown is left out. */
public final class FactWriter {

    /** What stands for a tag value or policy in a report. */
    public static final String REDACTED = "[redacted]";

    private final JsonGenerator json;
    private final boolean redacted;

    private FactWriter(JsonGenerator json, boolean redacted) {
        this.json = json;
        this.redacted = redacted;
    }

    /** Writes facts whole, for snapshots. */
    public static FactWriter whole(JsonGenerator json) {
        return new FactWriter(json, false);
    }

    /** Writes facts for reports: without tag values and policies, which may hold secrets, and without origins. */
    public static FactWriter redacted(JsonGenerator json) {
        return new FactWriter(json, true);
    }

    /** Writes a whole fact, with {@code type} first, so that a reader can skip lines by their beginning. */
    public void write(Fact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", FactType.of(fact).typeName());
        json.writeFieldName("id");
        writeId(fact.id());
        writeComponents(fact, FactShape.of(fact.getClass()));
        writeUnknowns(fact);
        if (!redacted) {
            json.writeFieldName("origin");
            writeOrigin(fact.origin());
        }
        json.writeEndObject();
    }

    private void writeComponents(Object holder, FactShape shape) throws IOException {
        for (Component component : shape.components()) {
            Object value = component.get(holder);
            if (value != null && !isFrame(component.name(), holder)) {
                json.writeFieldName(component.name());
                writeValue(component, value);
            }
        }
    }

    /** Id, unknowns and origin of a fact are written apart. */
    private static boolean isFrame(String name, Object holder) {
        return holder instanceof Fact && (name.equals("id") || name.equals("unknowns") || name.equals("origin"));
    }

    private void writeValue(Component component, Object value) throws IOException {
        if (component.many()) {
            json.writeStartArray();
            for (Object element : (List<?>) value) {
                writeOne(component.kind(), element);
            }
            json.writeEndArray();
        } else if (component.map()) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                json.writeStringField(
                        entry.getKey().toString(), redacted ? REDACTED : ScalarText.format(entry.getValue()));
            }
            json.writeEndObject();
        } else {
            writeOne(component.kind(), value);
        }
    }

    private void writeOne(Kind kind, Object value) throws IOException {
        switch (kind) {
            case LINK -> json.writeString(((Fact) value).id().canonical());
            case GROUP -> {
                json.writeStartObject();
                writeComponents(value, FactShape.of(value.getClass()));
                json.writeEndObject();
            }
            case VALUE -> writeScalar(value);
        }
    }

    private void writeScalar(Object value) throws IOException {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (redacted && value instanceof PolicyDocument) {
            json.writeString(REDACTED);
        } else {
            json.writeString(ScalarText.format(value));
        }
    }

    private void writeId(ResourceId id) throws IOException {
        boolean plain = Arn.parse(id.canonical())
                .filter(arn -> !arn.account().isEmpty())
                .map(ResourceId::of)
                .filter(id::equals)
                .isPresent();
        if (plain) {
            json.writeString(id.canonical());
            return;
        }
        json.writeStartObject();
        json.writeStringField("scope", id.scope().value());
        json.writeStringField("region", id.region().code());
        json.writeStringField("name", id.name());
        json.writeStringField("canonical", id.canonical());
        json.writeEndObject();
    }

    private void writeUnknowns(Fact fact) throws IOException {
        if (!fact.unknowns().isEmpty()) {
            json.writeObjectFieldStart("unknowns");
            for (Map.Entry<String, UnknownReason> entry :
                    fact.unknowns().reasons().entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue().text());
            }
            json.writeEndObject();
        }
    }

    private void writeOrigin(Origin origin) throws IOException {
        json.writeStartObject();
        if (origin instanceof Origin.ApiCall call) {
            json.writeStringField("action", call.action());
            json.writeStringField("at", call.at().toString());
        } else if (origin instanceof Origin.Declaration declaration) {
            json.writeStringField("address", declaration.address());
            writePlace("place", declaration.place(), null);
            if (!declaration.components().isEmpty()) {
                json.writeObjectFieldStart("components");
                for (Map.Entry<String, Place> entry : new TreeMap<>(declaration.components()).entrySet()) {
                    writePlace(entry.getKey(), entry.getValue(), declaration.place());
                }
                json.writeEndObject();
            }
            if (!declaration.callers().isEmpty()) {
                json.writeArrayFieldStart("callers");
                for (Place caller : declaration.callers()) {
                    json.writeStartArray();
                    writePlace(caller, null);
                }
                json.writeEndArray();
            }
        } else if (origin instanceof Origin.Mention mention) {
            json.writeStringField("reference", mention.reference());
        }
        json.writeEndObject();
    }

    /** Writes file and four numbers; the file is left out where it is the same as the resource's. */
    private void writePlace(String name, Place place, @Nullable Place within) throws IOException {
        json.writeArrayFieldStart(name);
        writePlace(place, within);
    }

    private void writePlace(Place place, @Nullable Place within) throws IOException {
        if (within == null || !within.file().equals(place.file())) {
            json.writeString(place.file());
        }
        for (int number : new int[] {place.line(), place.column(), place.endLine(), place.endColumn()}) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }
}
