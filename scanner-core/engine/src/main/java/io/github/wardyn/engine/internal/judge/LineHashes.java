package io.github.wardyn.engine.internal.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GitHub's {@code primaryLocationLineHash} of the lines of a file: a rolling hash over the 100 characters from the line's
 * beginning, white space left out, and behind a colon how often that hash occurred before, plus one. Any other value
 * would make the upload warn about every finding.
 */
final class LineHashes {

    private static final int WINDOW = 100;
    private static final long FACTOR = 37;
    private static final char END = '\uFFFF';

    private final String[] hashes;

    private LineHashes(String[] hashes) {
        this.hashes = hashes;
    }

    static LineHashes of(List<String> lines) {
        StringBuilder kept = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = kept.length();
            for (char c : lines.get(i).toCharArray()) {
                if (c != ' ' && c != '\t') {
                    kept.append(c);
                }
            }
            if (i < starts.length - 1) {
                kept.append('\n');
            }
        }
        kept.append(END);
        String[] hashes = new String[starts.length];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < starts.length; i++) {
            String hash = Long.toHexString(hash(kept, starts[i]));
            hashes[i] = hash + ":" + seen.merge(hash, 1, Integer::sum);
        }
        return new LineHashes(hashes);
    }

    /** Gives the hash of a line, from 1. */
    String of(int line) {
        return hashes[line - 1];
    }

    private static long hash(CharSequence text, int start) {
        long hash = 0;
        for (int i = start; i < start + WINDOW; i++) {
            hash = hash * FACTOR + (i < text.length() ? text.charAt(i) : 0);
        }
        return hash;
    }
}
