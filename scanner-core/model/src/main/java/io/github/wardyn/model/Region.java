package io.github.wardyn.model;

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

    @Override
    public String toString() {
        return code;
    }
}
