package io.github.wardyn.testkit.internal;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a case expects of one subject, as a line of text that can be compared. */
public final class Expectation {

    private static final List<String> DETAILS =
            List.of("severity", "deadline", "estimated", "message", "related", "evidence");

    private final String subject;
    private final Verdict verdict;
    private final Map<String, Node> details;

    private Expectation(String subject, Verdict verdict, Map<String, Node> details) {
        this.subject = subject;
        this.verdict = verdict;
        this.details = details;
    }

    /**
     * Reads an expectation: {@code {fail: orders, severity: high, deadline: 2026-11-29T00:00:00Z, evidence: {path: value},
     * related: [name], message: text}}; all but the first are optional.
     */
    public static Expectation of(Node node) {
        MappingNode mapping = node.asMapping().orElseThrow(() -> wrong(node));
        for (Verdict verdict : Verdict.values()) {
            Optional<String> subject = mapping.text(verdict.wireName());
            if (subject.isPresent()) {
                Map<String, Node> details = new LinkedHashMap<>();
                for (MappingNode.Entry entry : mapping.entries()) {
                    if (DETAILS.contains(entry.key())) {
                        details.put(entry.key(), entry.value());
                    } else if (!entry.key().equals(verdict.wireName())) {
                        throw wrong(node);
                    }
                }
                return new Expectation(subject.get(), verdict, details);
            }
        }
        throw wrong(node);
    }

    /** Gives the line that must come out. */
    public String wanted() {
        StringBuilder line = new StringBuilder(verdict.wireName() + " " + subject);
        for (String name : DETAILS) {
            Node detail = details.get(name);
            if (detail != null) {
                line.append(' ').append(name).append('=').append(text(detail));
            }
        }
        return line.toString();
    }

    /** Gives the line of a finding, with the details that the expectation about its subject speaks of. */
    public static String describe(Finding finding, List<Expectation> expectations) {
        String subject = finding.resource().id().name();
        StringBuilder line = new StringBuilder(finding.verdict().wireName() + " " + subject);
        for (Expectation expectation : expectations) {
            if (expectation.subject.equals(subject)) {
                for (String name : DETAILS) {
                    Node detail = expectation.details.get(name);
                    if (detail != null) {
                        line.append(' ').append(name).append('=').append(actual(finding, name, detail));
                    }
                }
            }
        }
        return line.toString();
    }

    private static String actual(Finding finding, String name, Node wanted) {
        Deadline deadline = finding.deadline();
        return switch (name) {
            case "severity" -> finding.severity().wireName();
            case "deadline" -> deadline == null ? "none" : deadline.at().toString();
            case "estimated" -> deadline == null ? "none" : String.valueOf(deadline.estimated());
            case "message" -> finding.message();
            case "related" ->
                finding.related().stream()
                        .map(ResourceRef::id)
                        .map(id -> id.name())
                        .sorted()
                        .toList()
                        .toString();
            default -> evidence(finding, wanted);
        };
    }

    private static String evidence(Finding finding, Node wanted) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String path : wanted.asMapping().map(MappingNode::keys).orElse(java.util.Set.of())) {
            shown.put(
                    path,
                    finding.evidence().stream()
                            .filter(entry -> entry.path().equals(path))
                            .map(Evidence::observed)
                            .reduce((first, second) -> first + "; " + second)
                            .orElse("(no such evidence)"));
        }
        return shown.toString();
    }

    private static String text(Node node) {
        return node.fold(
                mapping -> {
                    Map<String, String> entries = new LinkedHashMap<>();
                    mapping.entries().forEach(entry -> entries.put(entry.key(), text(entry.value())));
                    return entries.toString();
                },
                sequence -> sequence.items().stream()
                        .map(Expectation::text)
                        .sorted()
                        .toList()
                        .toString(),
                scalar -> scalar.text());
    }

    private static IllegalArgumentException wrong(Node node) {
        return new IllegalArgumentException(node.place()
                + ": an expectation must name one of fail, pass, unknown, not-applicable, waived with a subject, and"
                + " beside it only " + DETAILS);
    }
}
