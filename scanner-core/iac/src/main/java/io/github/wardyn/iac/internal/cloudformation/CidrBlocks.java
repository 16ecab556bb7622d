package io.github.wardyn.iac.internal.cloudformation;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits an address range into equal smaller ones, as {@code Fn::Cidr} does. */
final class CidrBlocks {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]+(:\\d{1,3}(\\.\\d{1,3}){3})?/\\d{1,3}");
    private static final int MOST = 256;

    private CidrBlocks() {}

    /**
     * Gives the first ranges within a range.
     *
     * @param block the range, such as {@code 10.0.0.0/16}
     * @param count how many, 1 to 256
     * @param hostBits bits of an address within each
     * @return empty if the range is none, or does not hold so many
     */
    static Optional<List<String>> split(String block, int count, int hostBits) {
        boolean isBlock = IPV4.matcher(block).matches()
                || (block.contains(":") && IPV6.matcher(block).matches());
        if (!isBlock || count < 1 || count > MOST) {
            return Optional.empty();
        }
        byte[] address = address(block.substring(0, block.indexOf('/')));
        if (address.length == 0) {
            return Optional.empty();
        }
        int prefix = Integer.parseInt(block.substring(block.indexOf('/') + 1));
        int width = address.length * Byte.SIZE;
        int free = width - prefix - hostBits;
        if (prefix > width
                || hostBits < 0
                || free < 0
                || (free < MOST && BigInteger.ONE.shiftLeft(free).compareTo(BigInteger.valueOf(count)) < 0)) {
            return Optional.empty();
        }
        BigInteger start = new BigInteger(1, address).shiftRight(width - prefix).shiftLeft(width - prefix);
        var blocks = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            BigInteger at = start.add(BigInteger.valueOf(i).shiftLeft(hostBits));
            blocks.add(text(at, address.length) + "/" + (width - hostBits));
        }
        return Optional.of(blocks);
    }

    /** Never gives a name to the resolver: a range of IPv4 that is none would be taken for one. */
    private static byte[] address(String literal) {
        boolean outside = !literal.contains(":")
                && Arrays.stream(literal.split("\\."))
                        .mapToInt(Integer::parseInt)
                        .anyMatch(octet -> octet > 255);
        if (outside) {
            return new byte[0];
        }
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException notAnAddress) {
            return new byte[0];
        }
    }

    private static String text(BigInteger value, int length) {
        byte[] bytes = value.toByteArray();
        byte[] address = new byte[length];
        int copied = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - copied, address, length - copied, copied);
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("not an address: " + Arrays.toString(address), e);
        }
    }
}
