package io.github.wardyn.aws;

import java.util.Optional;

/**
 * Keeps finished parts of a collection, so that one that was killed can go on. Implemented by the command line, which
 * knows how facts are written.
 *
 * <p>Called by many threads at once. A part in which something failed that may succeed later (throttling, time-outs, a
 * session that is over) is never handed out to be kept. A failure to read or write is an
 * {@link java.io.UncheckedIOException}, which ends the collection.
 */
public interface PartStore {

    /** Keeps nothing. */
    PartStore NONE = new PartStore() {
        @Override
        public Optional<CollectedPart> load(PartKey key) {
            return Optional.empty();
        }

        @Override
        public void save(CollectedPart part) {}
    };

    /** Gives a part that was kept; empty where there is none. */
    Optional<CollectedPart> load(PartKey key);

    /** Keeps a part, in place of an older one of the same key. It must be there whole, or not at all. */
    void save(CollectedPart part);
}
