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
        for (int at = from; at < end - 4; at++) {
            if (line[at] == ':'
                    && line[at + 1] == 'k'
                    && line[at + 2] == 'm'
                    && line[at + 3] == 's'
                    && line[at + 4] == ':') {
                int account = next(line, at + 5, end);
                if (!isSame(line, own, account, end)) {
                    return true;
                }
            }
        }
        return false;
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
