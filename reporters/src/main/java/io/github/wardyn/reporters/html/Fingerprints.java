package io.github.wardyn.reporters.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Hashes of texts. */
final class Fingerprints {

    private Fingerprints() {}

    /** Gives the SHA-256 in Base64, as a content security policy names it. */
    static String base64(String text) {
        return Base64.getEncoder().encodeToString(sha256(text));
    }

    /** Gives 12 hex digits, enough to tell things of one report apart. */
    static String shortHash(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, 6);
    }

    /** Gives all 64 hex digits. */
    static String hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** Gives the anchor of a finding, which stays the same from scan to scan. */
    static String anchor(String fingerprint) {
        return "f-" + fingerprint.substring(0, Math.min(16, fingerprint.length()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
