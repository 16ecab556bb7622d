package io.github.wardyn.aws.internal.call;

import java.util.HashMap;
import java.util.Map;

/**
 * Notices a list whose pages go round in a circle. A token may come again a few times: a service that is busy answers an
 * empty page that leads to itself.
 */
public final class PageTokens {

    private static final int PATIENCE = 3;

    private final Map<String, Integer> seen = new HashMap<>();

    /** Tells whether a token came too often. */
    public boolean goRound(String token) {
        return seen.merge(token, 1, Integer::sum) > PATIENCE;
    }
}
