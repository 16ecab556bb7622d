package io.github.wardyn.model;

/** What a rule says of a subject. */
public enum Verdict implements WireName {
    /** The subject is in the bad state that the rule describes. */
    FAIL("fail"),
    /** All that the rule needs was seen, and the bad state was not. */
    PASS("pass"),
    /** Something that the rule needs could not be seen. */
    UNKNOWN("unknown"),
    /** The subject is out of the rule's scope, or its kind of input cannot show what the rule needs. */
    NOT_APPLICABLE("not-applicable"),
    /** A fail that a waiver of the policy accepts until a date. */
    WAIVED("waived");

    private final String wireName;

    Verdict(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
