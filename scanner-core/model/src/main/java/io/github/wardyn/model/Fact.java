package io.github.wardyn.model;

/**
 * Something that was seen of one AWS resource, at one instant, by one {@link FactSource}.
 *
 * <p>Facts are immutable records named after AWS's own shapes. A component holds the effective value: where the service
 * has a default, the source has applied it. A value that could not be learnt is a null component that
 * {@link #unknowns()} names with its reason. A null component that {@link #unknowns()} does not name is truly not there;
 * only components marked {@link OrAbsent} may be so. A component that is itself a fact is a link to another resource.
 */
public interface Fact {

    /** Gives what identifies the resource within a snapshot. */
    ResourceId id();

    /** Names the components that could not be learnt, each with its reason. */
    Unknowns unknowns();

    /** Tells where the fact came from. */
    Origin origin();
}
