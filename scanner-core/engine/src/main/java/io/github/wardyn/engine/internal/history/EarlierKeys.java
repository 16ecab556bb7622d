package io.github.wardyn.engine.internal.history;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Since when keys cannot be used, as an earlier snapshot shows it: since the event that it knows of, else since it was
 * taken, at the latest. Thus a deadline does not move from night to night.
 */
public final class EarlierKeys {

    /** Nothing is known from before. */
    public static final EarlierKeys NONE = new EarlierKeys(Instant.MAX);

    private final Instant takenAt;
    private final Map<String, KmsKey> unusable = new HashMap<>();

    private EarlierKeys(Instant takenAt) {
        this.takenAt = takenAt;
    }

    /** Reads the keys of an earlier snapshot that could not be used even then. */
    public static EarlierKeys of(Snapshot earlier) {
        EarlierKeys keys = new EarlierKeys(earlier.header().takenAt());
        for (SnapshotPart part : earlier.parts(Set.of(FactType.KMS_KEY), Set.of())) {
            for (Fact fact : part.facts()) {
                if (fact instanceof KmsKey key
                        && key.keyState() != null
                        && key.keyState().isUnusable()) {
                    keys.unusable.put(key.id().canonical(), key);
                }
            }
        }
        return keys;
    }

    /** Gives a snapshot with what is known of its keys from before; the same if it is not a later one. */
    public Snapshot addTo(Snapshot snapshot) {
        return unusable.isEmpty() || !takenAt.isBefore(snapshot.header().takenAt())
                ? snapshot
                : ChangedSnapshot.ofKeys(snapshot, this::withInstant);
    }

    private KmsKey withInstant(KmsKey key) {
        KmsKey before = unusable.get(key.id().canonical());
        boolean stillUnusable = key.keyState() != null && key.keyState().isUnusable();
        if (before == null || !stillUnusable || key.isUnusableSinceCertain()) {
            return key;
        }
        Instant since = before.unusableSince();
        return since == null
                ? key.unusableSinceAtLatest(takenAt)
                : before.isUnusableSinceCertain() ? key.unusableSince(since) : key.unusableSinceAtLatest(since);
    }
}
