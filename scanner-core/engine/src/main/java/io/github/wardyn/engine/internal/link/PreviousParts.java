package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an earlier snapshot, asked for in the order of their scopes, so that only one of them is held at a time.
 * Only tables, their keys and what scales them are read.
 */
public final class PreviousParts {

    private static final Set<FactType> TYPES = Set.of(FactType.TABLE, FactType.KMS_KEY, FactType.SCALABLE_TARGET);

    private final Linker linker;
    private final Iterator<SnapshotPart> parts;
    private @Nullable SnapshotPart next;

    /** Begins to read an earlier snapshot. */
    public PreviousParts(Snapshot previous) {
        this.linker = new Linker(previous.header(), CentralIndex.of(previous));
        this.parts = previous.parts(TYPES, Set.of()).iterator();
    }

    /** Gives the part of a scope, which must not be before the one asked for last; empty if there is none. */
    public Optional<LinkedPart> find(Scope scope) {
        while (next == null || next.scope().compareTo(scope) < 0) {
            if (!parts.hasNext()) {
                return Optional.empty();
            }
            next = parts.next();
        }
        return next.scope().equals(scope) ? Optional.of(linker.link(next)) : Optional.empty();
    }
}
