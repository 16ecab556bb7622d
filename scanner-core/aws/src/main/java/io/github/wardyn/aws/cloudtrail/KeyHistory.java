package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.trail.KeyEvents;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;

/**
 * Tells since when keys cannot be used, from the events of the window. It asks only where a key cannot be used, and for
 * each name of an event that matters, not for all that happened to keys: of those there are far too many.
 */
public final class KeyHistory {

    private final Visit visit;
    private final boolean own;
    private final KeyEvents events = new KeyEvents();
    private final Queue<KmsKey> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<UnknownReason> gaps = new ConcurrentLinkedQueue<>();
    private @Nullable EventLookup lookup;

    /**
     * Begins with no key; call {@link #finish} when all work of the visit is done.
     *
     * @param own whether the caller's account owns the keys: the events of another's are not seen
     */
    public KeyHistory(Visit visit, boolean own) {
        this.visit = visit;
        this.own = own;
    }

    /** Gives the call that it may make. */
    public static Call call() {
        return CloudTrailCall.LOOKUP_EVENTS;
    }

    /** Gathers a key, at once if it can be used, or if there is no window to look back. */
    public void add(KmsKey key) {
        boolean unusable = key.keyState() != null && key.keyState().isUnusable();
        if (!unusable || visit.eventWindow().isZero()) {
            visit.add(key);
        } else if (own) {
            waiting.add(key);
            begin();
        } else {
            visit.add(key.unusableSinceUnknown(new UnknownReason.NotCollected(
                    call().action() + " in account " + visit.site().account())));
        }
    }

    private synchronized void begin() {
        if (lookup == null) {
            lookup = new EventLookup(visit);
            for (String name : KeyEvents.names()) {
                lookup.begin(LookupAttributeKey.EVENT_NAME, name, events::add, gaps::add);
            }
        }
    }

    /** Gathers the keys that waited for events. */
    public synchronized void finish() {
        if (lookup == null) {
            return;
        }
        UnknownReason reason = gaps.stream()
                .reduce(UnknownReason::first)
                .orElse(new UnknownReason.NotCollected("CloudTrail's events before " + lookup.from()));
        for (KmsKey key = waiting.poll(); key != null; key = waiting.poll()) {
            KmsKey known = gaps.isEmpty() ? events.withInstant(key, visit.now()) : key;
            visit.add(known.isUnusableSinceCertain() ? known : key.unusableSinceUnknown(reason));
        }
    }
}
