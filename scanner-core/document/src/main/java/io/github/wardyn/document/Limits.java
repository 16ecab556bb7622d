package io.github.wardyn.document;

/**
 * Bounds within which a document is read. What goes beyond is reported as a problem, so that a hostile file costs its
 * own verdict and nothing else.
 *
 * @param bytes size of the file, at most 1 GiB
 * @param depth how deep mappings and sequences may be nested
 * @param nodes values in all documents of the file, where an alias counts as often as what it stands for
 * @param aliases YAML aliases in the file
 * @param scalarLength UTF-16 code units of one scalar
 */
public record Limits(int bytes, int depth, int nodes, int aliases, int scalarLength) {
    /** 64 MiB, 200 levels, 4 million values, 1,000 aliases, 16 million code units in one scalar. */
    public static final Limits DEFAULTS = new Limits(64 << 20, 200, 4_000_000, 1_000, 16 << 20);

    /** Refuses bounds that would let nothing through. */
    public Limits {
        if (bytes < 1 || bytes > 1 << 30 || depth < 1 || nodes < 1 || aliases < 0 || scalarLength < 1) {
            throw new IllegalArgumentException("limits must be positive, and bytes at most 1 GiB: bytes=" + bytes
                    + " depth=" + depth + " nodes=" + nodes + " aliases=" + aliases + " scalarLength=" + scalarLength);
        }
    }
}
