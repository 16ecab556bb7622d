package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * An AWS Region by its code, or no Region: a global resource, or a template that does not say.
 *
 * @param code e.g. {@code eu-west-1}; empty for {@link #NONE}
 */
public record Region(String code) implements Comparable<Region> {

    /** No Region, or not known. */
    public static final Region NONE = new Region("");

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    /** Spelt out, as {@link #hashCode} is: the JVM would put them together at the first look-up, which costs a start 30 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Region region && code.equals(region.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
