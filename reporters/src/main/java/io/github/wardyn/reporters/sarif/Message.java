package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.Markdown;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a result says: the id of a text of its rule, the arguments, and the same filled in.
 *
 * @param id key of the rule's {@code messageStrings}
 * @param template that text
 * @param arguments for its placeholders
 */
record Message(String id, String template, List<String> arguments) {

    private static final int LONGEST_ARGUMENT = 300;
    private static final int LONGEST_PLAIN = 700;

    private static final String UNKNOWN = "The rule could not be judged of '{0}' ('{1}'): '{2}'.";
    private static final String PASS = "The resource '{0}' complies with the rule ('{1}').";
    private static final String NOT_APPLICABLE = "The rule does not apply to '{0}' ('{1}').";
    private static final String PLAIN = "The rule is not met: '{0}' ('{1}').";

    /** Gives the texts of a rule by key. */
    static Map<String, String> texts(RuleDefinition rule) {
        Map<String, String> texts = new LinkedHashMap<>();
        Template template = new Template(rule);
        if (template.isUsable()) {
            texts.put("fail", template.text());
        }
        texts.put("failPlain", PLAIN);
        texts.put("notApplicable", NOT_APPLICABLE);
        texts.put("pass", PASS);
        texts.put("unknown", UNKNOWN);
        return texts;
    }

    static Message of(RuleDefinition rule, Finding finding) {
        String name = finding.resource().id().name();
        String where = Words.whereabouts(finding.resource().id());
        if (finding.verdict() == Verdict.UNKNOWN) {
            return clean("unknown", UNKNOWN, List.of(name, where, reason(finding)));
        }
        if (finding.verdict() == Verdict.PASS) {
            return clean("pass", PASS, List.of(name, where));
        }
        if (finding.verdict() == Verdict.NOT_APPLICABLE) {
            return clean("notApplicable", NOT_APPLICABLE, List.of(name, where));
        }
        return fail(rule, finding, details(where, finding));
    }

    private static Message fail(RuleDefinition rule, Finding finding, String details) {
        Template template = new Template(rule);
        Optional<List<String>> arguments = template.arguments(finding.arguments());
        if (arguments.isEmpty()) {
            String said = finding.message().replaceAll("\\.$", "");
            return new Message("failPlain", PLAIN, List.of(clean(LONGEST_PLAIN, said), clean(LONGEST_PLAIN, details)));
        }
        List<String> all = new ArrayList<>(arguments.get());
        all.add(details);
        return clean("fail", template.text(), all);
    }

    private static String details(String where, Finding finding) {
        StringBuilder details = new StringBuilder(where);
        if (!finding.evidence().isEmpty()) {
            Evidence evidence = finding.evidence().get(0);
            if (!finding.arguments().contains(evidence.observed())) {
                details.append("; observed ").append(PlainText.atMost(LONGEST_ARGUMENT / 3, evidence.observed()));
            }
            if (evidence.expected() != null) {
                details.append("; expected ").append(evidence.expected());
            }
        }
        Deadline deadline = finding.deadline();
        if (deadline != null) {
            details.append("; ").append(Words.deadline(deadline).replaceAll("\\.$", ""));
        }
        Waiver waiver = finding.waiver();
        if (waiver != null && finding.verdict() == Verdict.FAIL) {
            details.append("; its waiver expired on ").append(waiver.expires());
        }
        return details.toString();
    }

    private static String reason(Finding finding) {
        if (finding.gaps().isEmpty()) {
            return finding.message();
        }
        Gap gap = finding.gaps().get(0);
        return gap.path() + " is unknown, " + gap.reason().words() + ". "
                + gap.reason().remedy().replaceAll("\\.$", "");
    }

    private static Message clean(String id, String template, List<String> arguments) {
        return new Message(
                id,
                template,
                arguments.stream()
                        .map(argument -> clean(LONGEST_ARGUMENT, argument))
                        .toList());
    }

    private static String clean(int longest, String argument) {
        String line = PlainText.atMost(longest, PlainText.oneLine(argument));
        return line.isEmpty() ? "(empty)" : line;
    }

    String text() {
        return Template.fill(template, arguments);
    }

    String markdown() {
        return Template.fill(
                template.replaceAll("'(\\{[0-9]})'", "$1"),
                arguments.stream().map(Markdown::code).toList());
    }
}
