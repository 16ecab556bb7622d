package io.github.wardyn.testkit.aws;

import java.util.function.Supplier;

/** One operation: what the SDK reads, and what the fake was told. */
record Row(String action, Supplier<Object> read, Object expected) {

    static Row row(String action, Supplier<Object> read, Object expected) {
        return new Row(action, read, expected);
    }

    @Override
    public String toString() {
        return action;
    }
}
