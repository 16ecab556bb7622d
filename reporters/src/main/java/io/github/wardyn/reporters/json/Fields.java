package io.github.wardyn.reporters.json;

import io.github.wardyn.model.WireName;
import io.github.wardyn.reporters.internal.JsonTree;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, each read as what it must be; anything else is an {@link IOException} with its name. */
final class Fields {

    /** Makes something of an object. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Fields fields) throws IOException;
    }

    private final String path;
    private final Map<?, ?> values;

    Fields(String path, Map<?, ?> values) {
        this.path = path;
        this.values = values;
    }

    static Fields of(String path, @Nullable Object tree) throws IOException {
        if (tree instanceof Map<?, ?> values) {
            return new Fields(path, values);
        }
        throw new IOException(path + " is no JSON object");
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    String text(String name) throws IOException {
        return need(name, textOrNull(name));
    }

    @Nullable
    String textOrNull(String name) throws IOException {
        return as(String.class, name);
    }

    boolean truth(String name) throws IOException {
        return need(name, truthOrNull(name));
    }

    @Nullable
    Boolean truthOrNull(String name) throws IOException {
        return as(Boolean.class, name);
    }

    long number(String name) throws IOException {
        return need(name, numberOrNull(name));
    }

    int integer(String name) throws IOException {
        return Math.toIntExact(number(name));
    }

    @Nullable
    Long numberOrNull(String name) throws IOException {
        JsonTree.Numeral number = as(JsonTree.Numeral.class, name);
        if (number == null) {
            return null;
        }
        try {
            return Long.valueOf(number.text());
        } catch (NumberFormatException e) {
            throw new IOException(at(name) + " is " + number.text() + "; it must be a whole number", e);
        }
    }

    Instant instant(String name) throws IOException {
        return need(name, instantOrNull(name));
    }

    @Nullable
    Instant instantOrNull(String name) throws IOException {
        String text = textOrNull(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IOException(at(name) + " is \"" + text + "\"; it must be an instant in UTC", e);
        }
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) throws IOException {
        return constant(type, name, text(name));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String name) throws IOException {
        String text = textOrNull(name);
        return text == null ? null : constant(type, name, text);
    }

    <E extends Enum<E>> List<E> constants(Class<E> type, String name) throws IOException {
        List<E> constants = new ArrayList<>();
        for (String text : texts(name)) {
            constants.add(constant(type, name, text));
        }
        return constants;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name, String text) throws IOException {
        Optional<E> constant = WireName.find(type, text);
        return constant.orElseThrow(() ->
                new IOException(at(name) + " is \"" + text + "\", which this version does not know; update Wardyn"));
    }

    <E extends Enum<E>> Map<E, Long> counts(Class<E> type, String name) throws IOException {
        Map<E, Long> counts = new EnumMap<>(type);
        Fields fields = object(name);
        for (Object key : fields.values.keySet()) {
            String text = String.valueOf(key);
            counts.put(constant(type, name, text), fields.number(text));
        }
        return counts;
    }

    List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object value : need(name, as(List.class, name))) {
            if (!(value instanceof String text)) {
                throw new IOException(at(name) + " must hold texts only");
            }
            texts.add(text);
        }
        return texts;
    }

    Map<String, String> textsByName(String name) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Fields fields = object(name);
        for (Object key : fields.values.keySet()) {
            texts.put(String.valueOf(key), fields.text(String.valueOf(key)));
        }
        return texts;
    }

    Map<String, List<String>> listsByName(String name) throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Fields fields = object(name);
        for (Object key : fields.values.keySet()) {
            lists.put(String.valueOf(key), fields.texts(String.valueOf(key)));
        }
        return lists;
    }

    Fields object(String name) throws IOException {
        return new Fields(at(name), need(name, as(Map.class, name)));
    }

    <T> T object(String name, Reader<T> reader) throws IOException {
        return reader.read(object(name));
    }

    <T> @Nullable T objectOrNull(String name, Reader<T> reader) throws IOException {
        return has(name) ? reader.read(object(name)) : null;
    }

    <T> List<T> objects(String name, Reader<T> reader) throws IOException {
        List<T> objects = new ArrayList<>();
        for (Object value : need(name, as(List.class, name))) {
            objects.add(reader.read(of(at(name) + "[" + objects.size() + "]", value)));
        }
        return objects;
    }

    /** Gives the objects of a list; empty where there is none. */
    <T> List<T> objectsOrNone(String name, Reader<T> reader) throws IOException {
        return values.containsKey(name) ? objects(name, reader) : List.of();
    }

    /** Gives the value as it is. */
    @Nullable
    Object tree(String name) {
        return values.get(name);
    }

    private <T> @Nullable T as(Class<T> type, String name) throws IOException {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IOException(at(name) + " is of the wrong type");
        }
        return type.cast(value);
    }

    private <T> T need(String name, @Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException(at(name) + " is missing");
        }
        return value;
    }

    private String at(String name) {
        return path + "." + name;
    }
}
