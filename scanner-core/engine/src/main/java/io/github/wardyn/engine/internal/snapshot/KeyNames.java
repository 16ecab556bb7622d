package io.github.wardyn.engine.internal.snapshot;

import java.util.Arrays;

/** Looks for the ARNs of KMS keys in a line without reading it. */
final class KeyNames {

    private static final int ACCOUNT_FIELD = 4;

    private KeyNames() {}

    /** Tells whether a line names a key of another account than its first ARN, which is its own id; perhaps if it has none. */
    static boolean crossAccounts(byte[] line, int from, int length) {
        int end = from + length;
        int own = account(line, indexOfArn(line, from, end), end);
        int last = from + 4;
        while (last < end) {
            if (line[last] == ':'
                    && line[last - 1] == 's'
                    && line[last - 2] == 'm'
                    && line[last - 3] == 'k'
                    && line[last - 4] == ':') {
                int account = next(line, last + 1, end);
                if (!isSame(line, own, account, end)) {
                    return true;
                }
            }
            last += step(line[last]);
        }
        return false;
    }

    /** Tells how far on the last letter of ":kms:" can be at the nearest, by the letter that stands there now. */
    private static int step(byte letter) {
        return switch (letter) {
            case ':' -> 4;
            case 'k' -> 3;
            case 'm' -> 2;
            case 's' -> 1;
            default -> 5;
        };
    }

    private static int indexOfArn(byte[] line, int from, int end) {
        for (int at = from; at < end - 3; at++) {
            if (line[at] == 'a' && line[at + 1] == 'r' && line[at + 2] == 'n' && line[at + 3] == ':') {
                return at;
            }
        }
        return end;
    }

    private static int account(byte[] line, int arn, int end) {
        int at = arn;
        for (int field = 0; field < ACCOUNT_FIELD; field++) {
            at = next(line, at, end);
        }
        return at;
    }

    /** Gives what follows the next colon. */
    private static int next(byte[] line, int from, int end) {
        int at = from;
        while (at < end && line[at] != ':') {
            at++;
        }
        return Math.min(end, at + 1);
    }

    private static boolean isSame(byte[] line, int a, int b, int end) {
        return Arrays.equals(line, a, next(line, a, end), line, b, next(line, b, end));
    }
}
