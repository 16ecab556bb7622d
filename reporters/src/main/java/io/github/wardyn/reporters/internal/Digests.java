package io.github.wardyn.reporters.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** Digests of texts. */
public final class Digests {

    /** Of ids that no other program makes; itself of the name space for addresses of RFC 4122. */
    private static final UUID NAME_SPACE = uuid5(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), Project.HOME);

    private static final int UUID_BYTES = 16;

    private Digests() {}

    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives the UUID, version 5, that stands for a text in reports of this program. */
    public static String uuid(String text) {
        return uuid5(NAME_SPACE, text).toString();
    }

    private static UUID uuid5(UUID nameSpace, String name) {
        MessageDigest sha1 = digest("SHA-1");
        sha1.update(ByteBuffer.allocate(UUID_BYTES)
                .putLong(nameSpace.getMostSignificantBits())
                .putLong(nameSpace.getLeastSignificantBits())
                .array());
        byte[] hash = Arrays.copyOf(sha1.digest(name.getBytes(StandardCharsets.UTF_8)), UUID_BYTES);
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + algorithm, e);
        }
    }
}
