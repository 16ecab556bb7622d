package io.github.wardyn.model;

import java.util.Comparator;
import java.util.List;

/**
 * The facts of one scope, not yet linked: a component that is a fact may be a mention that only names its target.
 *
 * @param scope the account or root
 * @param facts sorted by type, in the order of {@link FactType}, then by id
 * @param inlineWaivers waivers that the scanned files carry themselves
 * @param problems what of this part could not be read; then no list of its facts counts as complete
 */
public record SnapshotPart(Scope scope, List<Fact> facts, List<Waiver> inlineWaivers, List<Problem> problems) {

    private static final Comparator<Fact> ORDER =
            Comparator.<Fact, FactType>comparing(FactType::of).thenComparing(Fact::id);

    public SnapshotPart {
        facts = facts.stream().sorted(ORDER).toList();
        inlineWaivers = List.copyOf(inlineWaivers);
        problems = List.copyOf(problems);
    }

    /** Makes a part that was read in full. */
    public SnapshotPart(Scope scope, List<Fact> facts, List<Waiver> inlineWaivers) {
        this(scope, facts, inlineWaivers, List.of());
    }
}
