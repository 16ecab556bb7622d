package io.github.wardyn.reporters.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;

/** A column of numbers. */
final class IntColumn {

    private int[] values = new int[1024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    void write(JsonGenerator json, String name) throws IOException {
        json.writeFieldName(name);
        json.writeArray(values, 0, size);
    }
}
