package io.github.wardyn.reporters.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON as a stream. A field whose value is null is left out. */
public final class JsonWriter implements Closeable {

    /** Writes what stands inside of an object. */
    @FunctionalInterface
    public interface Body {
        void write() throws IOException;
    }

    /** Writes one element. */
    @FunctionalInterface
    public interface Item<T> {
        void write(T value) throws IOException;
    }

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes all on one line. */
    public static JsonWriter compact(OutputStream out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        generator.setRootValueSeparator(null);
        return new JsonWriter(generator);
    }

    /** Begins a line for every field and element down to a depth. */
    public static JsonWriter lines(OutputStream out, int deepest) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        generator.setPrettyPrinter(new LinePrinter(deepest));
        return new JsonWriter(generator);
    }

    /** Gives a value in memory on one line. */
    public static String compact(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            new JsonWriter(generator).tree(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory takes everything", e);
        }
        return text.toString();
    }

    /** Gives a value in memory as the engine lays out excerpts: one component a line, indented by two blanks. */
    public static String indented(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            new JsonWriter(generator).tree(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory takes everything", e);
        }
        return text.toString();
    }

    public void object(Body body) throws IOException {
        generator.writeStartObject();
        body.write();
        generator.writeEndObject();
    }

    public void object(String name, Body body) throws IOException {
        generator.writeFieldName(name);
        object(body);
    }

    public <T> void array(Iterable<T> values, Item<? super T> item) throws IOException {
        generator.writeStartArray();
        for (T value : values) {
            item.write(value);
        }
        generator.writeEndArray();
    }

    public <T> void array(String name, Iterable<T> values, Item<? super T> item) throws IOException {
        generator.writeFieldName(name);
        array(values, item);
    }

    /** Begins an array that {@link #endArray()} ends. */
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    /** Writes an array of objects. */
    public <T> void objects(String name, Iterable<T> values, Item<? super T> body) throws IOException {
        array(name, values, value -> object(() -> body.write(value)));
    }

    /** Writes an array of what the body writes. */
    public void array(String name, Body body) throws IOException {
        generator.writeFieldName(name);
        generator.writeStartArray();
        body.write();
        generator.writeEndArray();
    }

    public void texts(String name, Collection<String> values) throws IOException {
        array(name, values, this::text);
    }

    public void text(String value) throws IOException {
        generator.writeString(PlainText.encodable(value));
    }

    public void number(long value) throws IOException {
        generator.writeNumber(value);
    }

    public void field(String name, @Nullable String value) throws IOException {
        if (value != null) {
            name(name);
            text(value);
        }
    }

    public void field(String name, @Nullable Instant value) throws IOException {
        if (value != null) {
            field(name, value.toString());
        }
    }

    public void field(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            name(name);
            generator.writeBoolean(value);
        }
    }

    public void field(String name, @Nullable Long value) throws IOException {
        if (value != null) {
            name(name);
            generator.writeNumber(value.longValue());
        }
    }

    public void field(String name, long value) throws IOException {
        name(name);
        generator.writeNumber(value);
    }

    /** Writes a value in memory. */
    public void tree(String name, @Nullable Object tree) throws IOException {
        name(name);
        tree(tree);
    }

    public void tree(@Nullable Object tree) throws IOException {
        if (tree instanceof Map<?, ?> fields) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                tree(String.valueOf(field.getKey()), field.getValue());
            }
            generator.writeEndObject();
        } else if (tree instanceof List<?> values) {
            array(values, this::tree);
        } else if (tree instanceof JsonTree.Numeral number) {
            generator.writeNumber(number.text());
        } else if (tree instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (tree == null) {
            generator.writeNull();
        } else {
            text(tree.toString());
        }
    }

    public void name(String name) throws IOException {
        generator.writeFieldName(PlainText.encodable(name));
    }

    /** Ends a line between values of the root. */
    public void line() throws IOException {
        generator.writeRaw('\n');
    }

    /** Gives what was written to the stream below. */
    public void flush() throws IOException {
        generator.flush();
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
