package io.github.wardyn.testkit.aws;

import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.util.HexFormat;

/** Dice that fall the same way for the same question about the same thing. */
record Dice(long state) {

    Dice of(String account, String what, int index) {
        return new Dice(Mix.of(state, account, what, index));
    }

    Dice of(Scope scope, String what, int index) {
        return new Dice(Mix.of(state, scope.account(), scope.region(), what, index));
    }

    /** A number from 0 up to, but not, the bound. */
    int below(int bound, String question) {
        return Mix.below(bound, Mix.of(state, question));
    }

    boolean chance(int percent, String question) {
        return below(100, question) < percent;
    }

    /** Eight hexadecimal digits. */
    String hex(String question) {
        return HexFormat.of().toHexDigits((int) Mix.of(state, question));
    }
}
