package io.github.wardyn.iac.internal.files;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.iac.InputKind;
import io.github.wardyn.iac.internal.cloudformation.Template;
import io.github.wardyn.iac.internal.waiver.IgnoreComment;
import io.github.wardyn.iac.internal.waiver.IgnoreComments;
import io.github.wardyn.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, by its content.
 *
 * @param kind the kind; null if it is none that is read, or is too broken to tell
 * @param document its content, where it was read as JSON or YAML
 * @param ignores comments in which its author accepts findings
 * @param problems what is wrong with it
 * @param suspected whether its bytes look like a template or a plan although it could not be read as one
 */
public record Recognition(
        @Nullable InputKind kind,
        @Nullable Document document,
        List<IgnoreComment> ignores,
        List<Problem> problems,
        boolean suspected) {
    private static final int START = 64;

    /** Recognises a file; one that holds none of the words that every template, plan or snapshot holds is not parsed. */
    public static Recognition of(String name, byte[] bytes, Limits limits) {
        if (name.endsWith(".tf") || name.endsWith(".tf.json")) {
            return of(InputKind.TERRAFORM);
        }
        if (isSnapshot(bytes)) {
            return of(InputKind.SNAPSHOT);
        }
        String raw = withoutZeros(bytes);
        boolean template = raw.contains("Resources") || raw.contains("AWSTemplateFormatVersion");
        boolean plan = raw.contains("\"format_version\"");
        if (!template && !plan) {
            return of(null);
        }
        Document document = DocumentReader.read(name, bytes, limits);
        Optional<InputKind> kind = document.root().flatMap(Recognition::kind);
        List<Problem> problems = new ArrayList<>(document.problems());
        List<IgnoreComment> ignores =
                raw.contains(IgnoreComments.MARK) ? ignores(name, bytes, document, problems) : List.of();
        return new Recognition(kind.orElse(null), document, ignores, problems, isSuspected(raw, plan));
    }

    private static Recognition of(@Nullable InputKind kind) {
        return new Recognition(kind, null, List.of(), List.of(), false);
    }

    /** JSON has no comments. */
    private static List<IgnoreComment> ignores(String name, byte[] bytes, Document document, List<Problem> problems) {
        return document.format() == Document.Format.YAML
                ? IgnoreComments.read(name, new String(bytes, StandardCharsets.UTF_8), problems)
                : List.of();
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

    /** A snapshot is JSON Lines whose first line begins with its mark, or the same compressed. */
    private static boolean isSnapshot(byte[] bytes) {
        boolean gzip = bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        return gzip || start.replace(" ", "").startsWith("{\"wardynSnapshot\"");
    }

    /** Makes the words of UTF-16 findable too. */
    private static String withoutZeros(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return raw.startsWith("\u00FF\u00FE") || raw.startsWith("\u00FE\u00FF") ? raw.replace("\0", "") : raw;
    }
}
