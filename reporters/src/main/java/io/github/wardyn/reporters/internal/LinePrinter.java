package io.github.wardyn.reporters.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Begins a line for every field and element down to a depth, so that reports can be compared line by line. */
final class LinePrinter extends MinimalPrettyPrinter {

    private final int deepest;
    private int depth;

    LinePrinter(int deepest) {
        super("\n");
        this.deepest = deepest;
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        super.writeStartObject(generator);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        line(generator);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        super.writeObjectEntrySeparator(generator);
        line(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        if (entries > 0) {
            line(generator);
        }
        depth--;
        super.writeEndObject(generator, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        super.writeStartArray(generator);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        line(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        super.writeArrayValueSeparator(generator);
        line(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        if (values > 0) {
            line(generator);
        }
        depth--;
        super.writeEndArray(generator, values);
    }

    private void line(JsonGenerator generator) throws IOException {
        if (depth <= deepest) {
            generator.writeRaw('\n');
        }
    }
}
