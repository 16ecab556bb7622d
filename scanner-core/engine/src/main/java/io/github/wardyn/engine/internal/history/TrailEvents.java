package io.github.wardyn.engine.internal.history;

import io.github.wardyn.model.ClientTlsUsage;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.trail.ClientRequests;
import io.github.wardyn.model.trail.KeyEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the log files of CloudTrail tell of keys and clients. */
public final class TrailEvents {

    private static final UnknownReason UNREADABLE =
            new UnknownReason.Unreadable("the log files of CloudTrail that could not be read");

    private final Origin origin;
    private final ClientRequests clients = new ClientRequests();
    private final KeyEvents keys = new KeyEvents();
    private List<Problem> problems = List.of();

    private TrailEvents(String shownAs) {
        this.origin = new Origin.Mention(shownAs);
    }

    /**
     * Reads all log files below a directory.
     *
     * @param shownAs how messages and reports name it
     * @throws IOException if the directory cannot be walked or holds no record; a file that cannot be read is a problem of
     *     the snapshot
     */
    public static TrailEvents read(Path directory, String shownAs) throws IOException {
        TrailEvents events = new TrailEvents(shownAs);
        TrailFiles files = new TrailFiles(directory, shownAs);
        files.read(event -> {
            events.clients.add(event);
            events.keys.add(event);
        });
        events.problems = List.copyOf(files.problems());
        if (events.clients.recorded().isEmpty()) {
            throw new IOException("it holds no log file of CloudTrail with a record");
        }
        return events;
    }

    /**
     * Gives a snapshot with what was recorded in its accounts. What the logs cover, they replace: the events that were
     * looked up are among theirs.
     */
    public Snapshot addTo(Snapshot snapshot) {
        SnapshotHeader header = snapshot.header();
        List<Problem> all = new ArrayList<>(header.problems());
        all.addAll(problems);
        SnapshotHeader known = new SnapshotHeader(
                header.world(), header.takenAt(), header.tool(), coverage(header.coverage()), all, header.principals());
        return new ChangedSnapshot(snapshot, known, part -> withEvents(part, header.takenAt()));
    }

    private SnapshotPart withEvents(SnapshotPart part, Instant takenAt) {
        Set<Region> covered = clients.recorded().getOrDefault(part.scope(), Set.of());
        Stream<Fact> kept = part.facts().stream()
                .filter(fact -> !(fact instanceof ClientTlsUsage)
                        || !covered.contains(fact.id().region()))
                .map(fact -> fact instanceof KmsKey key ? keys.withInstant(key, takenAt) : fact);
        return ChangedSnapshot.withFacts(part, Stream.concat(kept, clients.facts(part.scope(), origin).stream()));
    }

    /** Where anything was recorded, all of it was, unless a file could not be read. */
    private Coverage coverage(Coverage given) {
        @Nullable UnknownReason gap = problems.isEmpty() ? null : UNREADABLE;
        List<Coverage.Entry> entries = new ArrayList<>();
        for (Coverage.Entry entry : given.entries()) {
            if (!isReplaced(entry)) {
                entries.add(entry);
            }
        }
        for (Scope account : given.scopesOf(FactType.TABLE)) {
            for (Region region : clients.recorded().getOrDefault(account, Set.of())) {
                entries.add(new Coverage.Entry(FactType.CLIENT_TLS_USAGE, account, region, gap));
            }
        }
        return new Coverage(entries);
    }

    private boolean isReplaced(Coverage.Entry entry) {
        Scope account = entry.scope();
        return entry.type() == FactType.CLIENT_TLS_USAGE
                && clients.recorded().containsKey(account)
                && (entry.region().equals(Region.NONE)
                        || clients.recorded().getOrDefault(account, Set.of()).contains(entry.region()));
    }
}
