package io.github.wardyn.model;

/**
 * A conclusion that the engine draws once from linked facts, so that many rules can ask it: what needs a key, what
 * protects a table. A finding on a derived fact is a finding on its subject.
 */
public interface Derived extends Fact {

    /** Gives the resource that the conclusion is about. */
    Fact subject();

    @Override
    default ResourceId id() {
        return subject().id();
    }

    @Override
    default Origin origin() {
        return subject().origin();
    }
}
