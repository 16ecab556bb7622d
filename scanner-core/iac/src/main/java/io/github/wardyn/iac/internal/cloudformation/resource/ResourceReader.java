package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import java.util.List;

/** Turns the resources of one type into facts. */
@FunctionalInterface
interface ResourceReader {
    /** Gives the facts that a resource declares; empty if it declares none that is judged. */
    List<Fact> read(StackResource resource, Declarations declarations);
}
