package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.RuleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What identifies a finding from scan to scan. */
final class Fingerprints {

    private static final String VERSION = "v1";

    private final MessageDigest sha256;

    Fingerprints() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Gives SHA-256 in hex of rule, resource and component, and nothing that changes while the fault does not.
     *
     * @param resource canonical id
     * @param component path of the component in fault; empty where none is named
     */
    String of(RuleId rule, String resource, String component) {
        String key = String.join("\n", VERSION, rule.value(), resource, component);
        return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
    }
}
