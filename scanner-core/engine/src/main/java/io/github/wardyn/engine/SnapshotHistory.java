package io.github.wardyn.engine;

import io.github.wardyn.engine.internal.history.EarlierKeys;
import io.github.wardyn.engine.internal.history.TrailEvents;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.World;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was before a snapshot: since when its keys cannot be used, and how clients connected. Called by the command line,
 * also before it keeps a snapshot, so that the next one begins with all that is known.
 */
public final class SnapshotHistory {

    private final EarlierKeys earlier;
    private final @Nullable TrailEvents events;

    private SnapshotHistory(EarlierKeys earlier, @Nullable TrailEvents events) {
        this.earlier = earlier;
        this.events = events;
    }

    /**
     * Reads what was before.
     *
     * @param previous an earlier snapshot of the same accounts; null for none
     * @param logs the directory that holds log files of a trail, in any folders; null for none
     * @param shownAs how messages and reports name that directory
     * @throws IOException if the directory cannot be walked, or holds no record; the message says so. A file of it that
     *     cannot be read becomes a problem of the snapshots
     */
    public static SnapshotHistory of(@Nullable Snapshot previous, @Nullable Path logs, String shownAs)
            throws IOException {
        return new SnapshotHistory(
                previous == null ? EarlierKeys.NONE : EarlierKeys.of(previous),
                logs == null ? null : TrailEvents.read(logs, shownAs));
    }

    /** Gives a snapshot with what was before it; one of templates as it is, since they have no past. */
    public Snapshot addTo(Snapshot snapshot) {
        if (snapshot.header().world() != World.LIVE) {
            return snapshot;
        }
        return earlier.addTo(events == null ? snapshot : events.addTo(snapshot));
    }
}
