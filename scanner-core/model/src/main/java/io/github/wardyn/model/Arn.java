package io.github.wardyn.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Amazon Resource Name, {@code arn:partition:service:region:account:resource}.
 *
 * @param value the whole text
 */
public record Arn(String value) implements Comparable<Arn> {

    private static final int FIELDS = 6;

    public Arn {
        if (value.split(":", FIELDS).length != FIELDS || !value.startsWith("arn:")) {
            throw new IllegalArgumentException("Not an ARN: \"" + value + "\"");
        }
    }

    /** Reads a text that may be an ARN. */
    public static Optional<Arn> parse(String text) {
        return text.startsWith("arn:") && text.split(":", FIELDS).length == FIELDS
                ? Optional.of(new Arn(text))
                : Optional.empty();
    }

    /** Gives e.g. {@code aws}, {@code aws-cn}, {@code aws-us-gov}. */
    public String partition() {
        return field(1);
    }

    /** Gives e.g. {@code dynamodb}. */
    public String service() {
        return field(2);
    }

    /** Gives the Region, {@link Region#NONE} where the field is empty. */
    public Region region() {
        return new Region(field(3));
    }

    /** Gives the account's 12 digits; empty where the ARN names none. */
    public String account() {
        return field(4);
    }

    /** Gives all behind the account, e.g. {@code table/orders}. */
    public String resource() {
        return field(5);
    }

    private String field(int index) {
        return value.split(":", FIELDS)[index];
    }

    @Override
    public int compareTo(Arn other) {
        return value.compareTo(other.value);
    }

    /** Spelt out, as {@link #hashCode} is: the JVM would put them together at the first look-up, which costs a start 30 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arn arn && value.equals(arn.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
