package io.github.wardyn.model.trail;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.KmsKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Events that take keys out of use, and those that bring them back. A deletion that is cancelled leaves its key disabled,
 * so that only EnableKey ends what DisableKey or ScheduleKeyDeletion began; imported material that was deleted or has
 * expired is missing until it is imported again. A key can be used while nothing of this holds.
 *
 * <p>Filled by one thread or many, in any order of events.
 */
public final class KeyEvents {

    /** Why a key cannot be used. */
    private enum Obstacle {
        OFF,
        WITHOUT_MATERIAL
    }

    private record Change(Obstacle obstacle, boolean begins) {}

    private record Happened(Instant at, Change change) {}

    private static final Map<String, Change> CHANGES = Map.of(
            "DisableKey", new Change(Obstacle.OFF, true),
            "ScheduleKeyDeletion", new Change(Obstacle.OFF, true),
            "EnableKey", new Change(Obstacle.OFF, false),
            "DeleteImportedKeyMaterial", new Change(Obstacle.WITHOUT_MATERIAL, true),
            "DeleteExpiredKeyMaterial", new Change(Obstacle.WITHOUT_MATERIAL, true),
            "ImportKeyMaterial", new Change(Obstacle.WITHOUT_MATERIAL, false));

    private final Map<String, Collection<Happened>> byKey = new HashMap<>();

    /** Gives the names of the events that matter. */
    public static SortedSet<String> names() {
        return new TreeSet<>(CHANGES.keySet());
    }

    /** Takes an event; one of another kind, or that AWS refused, is passed over. */
    public synchronized void add(TrailEvent event) {
        String key = event.key();
        Change change = CHANGES.get(event.name());
        if (key == null || change == null || event.failed()) {
            return;
        }
        String id = key.substring(key.lastIndexOf('/') + 1);
        byKey.computeIfAbsent(event.account() + ' ' + event.region() + ' ' + id, any -> new ArrayList<>())
                .add(new Happened(event.time(), change));
    }

    /** Gives the key with the instant since which it could not be used at another; the same where no event tells. */
    public synchronized KmsKey withInstant(KmsKey key, Instant at) {
        if (key.keyState() == null || !key.keyState().isUnusable()) {
            return key;
        }
        String account = key.id().arn().map(Arn::account).orElse("");
        Instant since = since(
                byKey.getOrDefault(
                        account + ' ' + key.id().region() + ' ' + key.id().name(), List.of()),
                at);
        return since == null ? key : key.unusableSince(since);
    }

    /** Of two events of one instant, what ends comes before what begins: the key cannot be used now. */
    private static @Nullable Instant since(Collection<Happened> events, Instant at) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        Instant since = null;
        List<Happened> inOrder = events.stream()
                .filter(event -> !event.at().isAfter(at))
                .sorted(Comparator.comparing(Happened::at)
                        .thenComparing(event -> event.change().begins()))
                .toList();
        for (Happened event : inOrder) {
            if (!event.change().begins()) {
                obstacles.remove(event.change().obstacle());
            } else if (obstacles.add(event.change().obstacle()) && obstacles.size() == 1) {
                since = event.at();
            }
        }
        return obstacles.isEmpty() ? null : since;
    }
}
