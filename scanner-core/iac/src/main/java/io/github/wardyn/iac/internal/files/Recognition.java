package io.github.wardyn.iac.internal.files;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.iac.InputKind;
import io.github.wardyn.iac.internal.cloudformation.Template;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its content.
 *
 * @param kind the kind; null if it is none that is read, or is too broken to tell
 * @param document its content, where it was read as JSON or YAML
 * @param suspected whether its bytes look like a template or a plan although it could not be read as one
 */
public record Recognition(
        @Nullable InputKind kind, @Nullable Document document, boolean suspected) {
    private static final int SNAPSHOT_HEADER = 4096;

    /** Recognises a file; one that holds none of the words that every template, plan or snapshot holds is not parsed. */
    public static Recognition of(String name, byte[] bytes, Limits limits) {
        if (name.endsWith(".tf") || name.endsWith(".tf.json")) {
            return new Recognition(InputKind.TERRAFORM, null, false);
        }
        if (isSnapshot(bytes)) {
            return new Recognition(InputKind.SNAPSHOT, null, false);
        }
        String raw = withoutZeros(bytes);
        boolean template = raw.contains("Resources") || raw.contains("AWSTemplateFormatVersion");
        boolean plan = raw.contains("\"format_version\"");
        if (!template && !plan) {
            return new Recognition(null, null, false);
        }
        Document document = DocumentReader.read(name, bytes, limits);
        Optional<InputKind> kind = document.root().flatMap(Recognition::kind);
        return new Recognition(kind.orElse(null), document, isSuspected(raw, plan));
    }

    private static Optional<InputKind> kind(Node root) {
        if (Template.isTemplate(root)) {
            return Optional.of(InputKind.CLOUDFORMATION);
        }
        boolean plan = root instanceof MappingNode mapping
                && mapping.get("format_version").isPresent()
                && (mapping.get("planned_values").isPresent()
                        || mapping.get("resource_changes").isPresent());
        return plan ? Optional.of(InputKind.TERRAFORM_PLAN) : Optional.empty();
    }

    private static boolean isSuspected(String raw, boolean plan) {
        return (raw.contains("Resources") && raw.contains("AWS::"))
                || raw.contains("AWSTemplateFormatVersion")
                || (plan && raw.contains("\"planned_values\""));
    }

    /** A snapshot is JSON Lines whose first line is its header, or the same compressed. */
    private static boolean isSnapshot(byte[] bytes) {
        boolean gzip = bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        String start = new String(bytes, 0, Math.min(bytes.length, SNAPSHOT_HEADER), StandardCharsets.ISO_8859_1);
        return gzip
                || (start.startsWith("{\"") && start.contains("\"schemaVersion\"") && start.contains("\"takenAt\""));
    }

    /** Makes the words of UTF-16 findable too. */
    private static String withoutZeros(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return raw.startsWith("\u00FF\u00FE") || raw.startsWith("\u00FE\u00FF") ? raw.replace("\0", "") : raw;
    }
}
