package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Waiver;
import java.util.List;

/**
 * What a root template and the stacks nested in it declare.
 *
 * @param facts the facts, not yet linked
 * @param waivers what resources accept of themselves
 */
public record DeclaredFacts(List<Fact> facts, List<Waiver> waivers) {
    public DeclaredFacts {
        facts = List.copyOf(facts);
        waivers = List.copyOf(waivers);
    }
}
