package io.github.wardyn.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant, for "did you mean". */
public final class NearestName {
    private NearestName() {}

    /**
     * Gives the known name that is nearest to a written one: the fewest letters inserted, left out, exchanged or swapped,
     * whatever the case, and the first in alphabetical order of several.
     *
     * @param written the name that is not known
     * @param known the names to choose from
     * @return the nearest; empty if it would take more than a third of the letters (at least one) to get there
     */
    public static Optional<String> of(String written, Collection<String> known) {
        int allowed = Math.max(1, written.length() / 3);
        String best = null;
        int bestDistance = allowed + 1;
        for (String name : known) {
            if (Math.abs(name.length() - written.length()) > allowed) {
                continue;
            }
            int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance || (distance == bestDistance && best != null && name.compareTo(best) < 0)) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + exchange, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
