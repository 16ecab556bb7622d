package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of one part as a graph, what is derived from them, and how complete they are. */
public final class LinkedPart {

    private final SnapshotPart part;
    private final List<Fact> foreignUsers;
    private final SnapshotHeader header;
    private final CentralIndex central;
    private final Map<FactType, List<Fact>> byType = new EnumMap<>(FactType.class);
    private final Map<Class<?>, Map<Fact, Derived>> derived = new HashMap<>();
    private @Nullable LinkedPart previous;

    LinkedPart(
            SnapshotPart part, List<Fact> facts, List<Fact> foreignUsers, SnapshotHeader header, CentralIndex central) {
        this.part = part;
        this.foreignUsers = List.copyOf(foreignUsers);
        this.header = header;
        this.central = central;
        for (Fact fact : facts) {
            byType.computeIfAbsent(FactType.of(fact.getClass()), type -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** Gives the account or root. */
    public Scope scope() {
        return part.scope();
    }

    /** Gives an account of the snapshot, this or another; empty if it was not scanned. */
    public Optional<AccountRegion> account(String account) {
        return central.account(new Scope(account));
    }

    /** Gives the kind of input. */
    public World world() {
        return header.world();
    }

    /** Gives the instant that ages and deadlines are computed from. */
    public Instant takenAt() {
        return header.takenAt();
    }

    /** Gives the waivers that the scanned files carry themselves. */
    public List<Waiver> inlineWaivers() {
        return part.inlineWaivers();
    }

    /** Gives all facts of a type, by id; empty if there are none. */
    @SuppressWarnings("unchecked") // lists are keyed by the class of what they hold
    public <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(FactType.of(type), List.of());
    }

    /** Gives all facts of a type, by id; empty if there are none. */
    public List<Fact> all(FactType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Gives what other accounts of the snapshot hold that needs keys of this one, by type and id. */
    public List<Fact> foreignUsers() {
        return foreignUsers;
    }

    /** Gives why other accounts may hold more of that in a Region than was seen; empty if all of them were listed. */
    public Optional<UnknownReason> foreignUsersGap(Region region) {
        return central.gapElsewhere(scope(), region);
    }

    /** Gives why facts of a type may be missing in a Region of this part; empty if the list is complete. */
    public Optional<UnknownReason> gap(FactType type, Region region) {
        if (!part.problems().isEmpty()) {
            return Optional.of(new UnknownReason.Unreadable("the lines of the snapshot that could not be read"));
        }
        return header.coverage().gap(type, scope(), region);
    }

    /** Gives the same scope as an earlier snapshot shows it; null where none was given, or it does not hold it. */
    public @Nullable LinkedPart previous() {
        return previous;
    }

    /** Says how an earlier snapshot shows the same scope. */
    public void compareWith(LinkedPart earlier) {
        previous = earlier;
    }

    /** Gives the coverage of the whole snapshot. */
    public Coverage coverage() {
        return header.coverage();
    }

    /** Adds a conclusion; of one type there is at most one about a subject. */
    public void add(Derived conclusion) {
        derived.computeIfAbsent(conclusion.getClass(), type -> new IdentityHashMap<>())
                .put(conclusion.subject(), conclusion);
    }

    /** Gives the conclusion of a type about a subject; null where there is none. */
    public @Nullable Derived derived(Class<?> type, Fact subject) {
        return derived.getOrDefault(type, Map.of()).get(subject);
    }

    /** Gives all conclusions, in no particular order. */
    public List<Derived> allDerived() {
        return derived.values().stream().flatMap(map -> map.values().stream()).toList();
    }
}
