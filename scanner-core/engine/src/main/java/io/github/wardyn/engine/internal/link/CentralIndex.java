package io.github.wardyn.engine.internal.link;

import io.github.wardyn.engine.internal.snapshot.SnapshotFileReader;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import java.util.Optional;
import java.util.Set;

/**
 * What one account's facts may name in another account: keys and vaults. Small beside the snapshot, so it is held while
 * the accounts are judged one at a time.
 */
public final class CentralIndex {

    private static final Set<FactType> SHARED = Set.of(FactType.KMS_KEY, FactType.BACKUP_VAULT);

    private final FactIndex index = new FactIndex();

    private CentralIndex() {}

    /** Reads what is shared; from a file, without reading the rest. */
    public static CentralIndex of(Snapshot snapshot) {
        CentralIndex central = new CentralIndex();
        Iterable<SnapshotPart> parts =
                snapshot instanceof SnapshotFileReader file ? file.parts(SHARED) : snapshot.parts();
        for (SnapshotPart part : parts) {
            for (Fact fact : part.facts()) {
                if (SHARED.contains(FactType.of(fact.getClass()))) {
                    central.index.add(fact);
                }
            }
        }
        return central;
    }

    Optional<Fact> find(FactType type, ResourceId mention) {
        return SHARED.contains(type) ? index.find(type, mention) : Optional.empty();
    }
}
