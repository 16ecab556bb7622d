package io.github.wardyn.engine.internal.iam;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A block of IPv4 or IPv6 addresses in CIDR notation, or a single address.
 *
 * @param address its first address as a number
 * @param bits length of an address of its family: 32 or 128
 * @param prefix how many leading bits are fixed
 */
record AddressRange(BigInteger address, int bits, int prefix) {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;
    private static final int IPV6_GROUPS = 8;

    /** Reads it without asking a name server; empty if it is none. */
    static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        String host = slash < 0 ? text : text.substring(0, slash);
        int bits = host.indexOf(':') < 0 ? IPV4_BITS : IPV6_BITS;
        try {
            BigInteger address = bits == IPV4_BITS ? parseIpv4(host) : parseIpv6(host);
            int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            return prefix < 0 || prefix > bits
                    ? Optional.empty()
                    : Optional.of(new AddressRange(address, bits, prefix));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean contains(String other) {
        return parse(other)
                .filter(range -> range.bits == bits && range.prefix >= prefix)
                .filter(range -> range.network(prefix).equals(network(prefix)))
                .isPresent();
    }

    /** Tells whether so much of the internet is in it that it keeps nobody out: wider than /8, for IPv6 than /32. */
    boolean isWide() {
        return bits == IPV4_BITS ? prefix < 8 : prefix < 32;
    }

    private BigInteger network(int length) {
        return address.shiftRight(bits - length);
    }

    private static BigInteger parseIpv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            throw new NumberFormatException(host);
        }
        BigInteger value = BigInteger.ZERO;
        for (String part : parts) {
            value = value.shiftLeft(8).or(number(part, 10, 0xFF));
        }
        return value;
    }

    private static BigInteger parseIpv6(String host) {
        String[] halves = host.split("::", -1);
        String[] head = groups(halves[0]);
        String[] tail = halves.length == 2 ? groups(halves[1]) : new String[0];
        int missing = IPV6_GROUPS - head.length - tail.length;
        if (halves.length > 2 || (halves.length == 2 ? missing < 1 : missing != 0)) {
            throw new NumberFormatException(host);
        }
        BigInteger value = append(BigInteger.ZERO, head).shiftLeft(16 * missing);
        return append(value, tail);
    }

    private static String[] groups(String half) {
        return half.isEmpty() ? new String[0] : half.split(":", -1);
    }

    private static BigInteger append(BigInteger value, String[] groups) {
        BigInteger result = value;
        for (String group : groups) {
            result = result.shiftLeft(16).or(number(group, 16, 0xFFFF));
        }
        return result;
    }

    private static BigInteger number(String text, int radix, int max) {
        int value = Integer.parseInt(text, radix);
        if (value < 0 || value > max || text.startsWith("+")) {
            throw new NumberFormatException(text);
        }
        return BigInteger.valueOf(value);
    }
}
