package io.github.wardyn.engine.internal.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts as {@link FactWriter} writes them. Links become mentions, shared among the facts that name the same
 * resource, until the whole part is linked. Belongs to one thread.
 */
public final class FactReader {

    private static final String NOT_READ = "a snapshot that holds it";

    private final IdText ids = new IdText();
    private final FrameReader frame = new FrameReader(ids);
    private final Map<String, Fact> mentions = new HashMap<>();
    private final Map<Class<?>, Fact> models = new HashMap<>();

    /** Forgets the mentions of a part that is done. */
    void nextPart() {
        mentions.clear();
        frame.nextPart();
    }

    /**
     * Reads one fact.
     *
     * @param parser at the beginning of the object
     * @throws IllegalArgumentException if it is no fact; the message names the component
     */
    public Fact read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.FIELD_NAME || !"type".equals(parser.currentName())) {
            throw new IllegalArgumentException("a fact must begin with its \"type\"");
        }
        String name = parser.nextTextValue();
        FactType type = FactType.find(String.valueOf(name))
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no type of fact"));
        FactShape shape = FactShape.of(type.factClass());
        @Nullable Object[] values = new Object[shape.components().size()];
        int unknowns = values.length - 2;
        values[unknowns] = Unknowns.NONE;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            Component component = shape.component(field)
                    .orElseThrow(() -> new IllegalArgumentException(name + " has no component \"" + field + "\""));
            parser.nextToken();
            values[component.index()] = switch (field) {
                case "id" -> frame.id(parser);
                case "unknowns" -> frame.unknowns(parser);
                case "origin" -> frame.origin(parser);
                default -> readComponent(parser, component, holder(values[0]));
            };
        }
        holder(values[0]);
        if (values[values.length - 1] == null) {
            values[values.length - 1] = new Origin.Mention("snapshot");
        }
        return (Fact) shape.create(values);
    }

    private static ResourceId holder(@Nullable Object id) {
        if (id instanceof ResourceId holder) {
            return holder;
        }
        throw new IllegalArgumentException("a fact must name its \"id\" after its \"type\"");
    }

    private @Nullable Object readComponent(JsonParser parser, Component component, ResourceId holder)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            if (component.many()) {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(readOne(parser, component, holder));
                }
                return elements;
            }
            if (component.map()) {
                Map<String, Object> entries = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    parser.nextToken();
                    entries.put(key, ScalarText.parse(component.type(), parser.getText()));
                }
                return entries;
            }
            return readOne(parser, component, holder);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + component.name() + "\": " + e.getMessage(), e);
        }
    }

    private Object readOne(JsonParser parser, Component component, ResourceId holder) throws IOException {
        if (component.kind() == Kind.GROUP) {
            return readGroup(parser, FactShape.of(component.type()), holder);
        }
        if (!parser.currentToken().isScalarValue()) {
            throw new IllegalArgumentException("it must be a single value, not " + parser.currentToken());
        }
        String text = parser.getText();
        return component.kind() == Kind.LINK
                ? mention(component.type(), text, holder)
                : ScalarText.parse(component.type(), text);
    }

    private Object readGroup(JsonParser parser, FactShape shape, ResourceId holder) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("it must be an object");
        }
        @Nullable Object[] values = new Object[shape.components().size()];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            Component part = shape.component(field)
                    .orElseThrow(() -> new IllegalArgumentException(
                            shape.type().getSimpleName() + " has no component \"" + field + "\""));
            parser.nextToken();
            values[part.index()] = readComponent(parser, part, holder);
        }
        return shape.create(values);
    }

    private Fact mention(Class<?> type, String text, ResourceId holder) {
        String key = type.getSimpleName() + ' ' + holder.region().code() + ' ' + text;
        Fact known = mentions.get(key);
        if (known == null) {
            ResourceId id = ids.parse(text, holder.scope(), holder.region());
            Fact like = models.get(type);
            if (like == null) {
                like = FactDraft.mention(type.asSubclass(Fact.class), id, new UnknownReason.NotCollected(NOT_READ));
                models.put(type, like);
            }
            known = FactDraft.mention(like, id);
            mentions.put(key, known);
        }
        return known;
    }
}
