package io.github.wardyn.reporters.asff;

import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.PlainText;

/** Texts within the limits of Security Hub, which are checked by the service only: no client says what is wrong. */
final class Limited {

    private static final int DIGEST = 16;

    private Limited() {}

    /** Gives a text that is not blank and not too long. */
    static String text(int limit, String text) {
        String clean = PlainText.atMost(limit, PlainText.oneLine(text));
        return clean.isBlank() ? "(none)" : clean;
    }

    /** Gives an id that stays unique when it is cut. */
    static String id(int limit, String id) {
        String encodable = PlainText.encodable(id);
        String clean = PlainText.oneLine(encodable);
        if (clean.equals(encodable) && clean.length() <= limit && !clean.isBlank()) {
            return clean;
        }
        String digest = "#" + Digests.sha256(encodable).substring(0, DIGEST);
        return PlainText.atMost(limit - digest.length(), clean) + digest;
    }
}
