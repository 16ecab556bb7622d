package io.github.wardyn.engine.internal.history;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.KmsKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Events that take keys out of use, and those that bring them back. A deletion that is cancelled leaves its key disabled,
 * so that only EnableKey ends what DisableKey or ScheduleKeyDeletion began.
 */
final class KeyEvents {

    private static final String ENABLE = "EnableKey";
    private static final Set<String> NAMES = Set.of("DisableKey", "ScheduleKeyDeletion", ENABLE);

    private final Map<String, NavigableMap<Instant, Boolean>> unusableFrom = new HashMap<>();

    void add(TrailEvent event) {
        String key = event.key();
        if (key == null || event.failed() || !NAMES.contains(event.name())) {
            return;
        }
        String id = key.substring(key.lastIndexOf('/') + 1);
        unusableFrom
                .computeIfAbsent(event.account() + ' ' + event.region() + ' ' + id, any -> new TreeMap<>())
                .merge(event.time(), !event.name().equals(ENABLE), (one, other) -> one || other);
    }

    /** Gives the key with the instant since which it could not be used at another; the same where no event tells. */
    KmsKey withInstant(KmsKey key, Instant at) {
        if (key.keyState() == null || !key.keyState().isUnusable()) {
            return key;
        }
        String account = key.id().arn().map(Arn::account).orElse("");
        NavigableMap<Instant, Boolean> events = unusableFrom.getOrDefault(
                account + ' ' + key.id().region() + ' ' + key.id().name(), new TreeMap<>());
        Instant since = null;
        for (Map.Entry<Instant, Boolean> event : events.headMap(at, true).entrySet()) {
            if (!event.getValue()) {
                since = null;
            } else if (since == null) {
                since = event.getKey();
            }
        }
        return since == null ? key : key.unusableSince(since);
    }
}
