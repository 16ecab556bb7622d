package io.github.wardyn.engine.internal.logic;

import java.util.Arrays;

/**
 * Patterns over ARNs: the six parts between colons are compared one by one, so that a star does not reach over a
 * colon (but the last part holds all that is left).
 *
 * <p>A pattern with fewer than six parts is completed with stars, as AWS does in the Resource element; so {@code *}
 * matches all and {@code arn:aws:dynamodb:*} everything of DynamoDB.
 */
public final class ArnPattern {

    private static final int PARTS = 6;

    private ArnPattern() {}

    /** Tells whether the ARN matches; a text that is no ARN matches only itself and {@code *}. */
    public static boolean matches(String pattern, String arn) {
        String[] actual = arn.split(":", PARTS);
        if (actual.length < PARTS) {
            return pattern.equals("*") || pattern.equals(arn);
        }
        String[] expected = parts(pattern);
        for (int i = 0; i < PARTS; i++) {
            if (!Wildcard.matches(expected[i], actual[i])) {
                return false;
            }
        }
        return true;
    }

    /** Gives the six parts of a pattern, those that are missing as stars. */
    public static String[] parts(String pattern) {
        String[] given = pattern.split(":", PARTS);
        String[] all = Arrays.copyOf(given, PARTS);
        Arrays.fill(all, given.length, PARTS, "*");
        return all;
    }
}
