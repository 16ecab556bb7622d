package io.github.wardyn.testkit.aws;

/** Turns names and numbers into well mixed bits: the same ones always into the same. */
final class Mix {
    private Mix() {}

    static long of(long seed, Object... parts) {
        long mixed = seed;
        for (Object part : parts) {
            if (part instanceof Number number) {
                mixed = scramble(mixed * 31 + number.longValue());
            } else {
                String text = part.toString();
                for (int i = 0; i < text.length(); i++) {
                    mixed = mixed * 1_000_003 + text.charAt(i);
                }
                mixed = scramble(mixed);
            }
        }
        return scramble(mixed);
    }

    /** A number from 0 up to, but not, 1. */
    static double unit(long mixed) {
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** A number from 0 up to, but not, the bound. */
    static int below(int bound, long mixed) {
        return (int) Long.remainderUnsigned(mixed, bound);
    }

    private static long scramble(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
