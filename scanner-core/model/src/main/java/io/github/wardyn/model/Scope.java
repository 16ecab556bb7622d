package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * What is read, linked and judged as one: an AWS account, or one root of infrastructure as code (a template, a Terraform
 * root module, a plan).
 *
 * @param value the account's 12 digits, or the root's name, a path with forward slashes relative to where the scan began
 */
public record Scope(String value) implements Comparable<Scope> {

    public Scope {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A scope needs an account id or a root name");
        }
    }

    /** Tells whether this is an account rather than a root of infrastructure as code. */
    public boolean isAccount() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() == 12;
    }

    @Override
    public int compareTo(Scope other) {
        return value.compareTo(other.value);
    }

    /** Spelt out, as {@link #hashCode} is: the JVM would put them together at the first look-up, which costs a start 30 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope scope && value.equals(scope.value);
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
