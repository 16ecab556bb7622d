package io.github.wardyn.model;

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
        return value.length() == 12 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(Scope other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
