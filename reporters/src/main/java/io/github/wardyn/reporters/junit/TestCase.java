package io.github.wardyn.reporters.junit;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.RelativePath;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.Words;
import java.io.IOException;

/** Writes a verdict as a test case. Views such as GitLab's show only the body, so that repeats the message and adds what helps. */
final class TestCase {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final int SHORT_KEY = 12;
    private static final char REPLACEMENT = '\ufffd';

    private final XmlWriter xml;
    private final ReportRules rules;

    TestCase(XmlWriter xml, ReportRules rules) {
        this.xml = xml;
        this.rules = rules;
    }

    /** Passes are counted, whether they are listed or not. */
    static boolean isWritten(Finding finding) {
        return finding.isCurrent() && finding.verdict() != Verdict.PASS;
    }

    static String className(RuleDefinition rule) {
        return rule.family() + "." + rule.id();
    }

    void write(Finding finding) throws IOException {
        RuleDefinition rule = rules.definition(finding.rule());
        xml.start(
                "testcase",
                "classname",
                className(rule),
                "name",
                name(finding),
                "file",
                finding.place() == null ? null : RelativePath.of(finding.place().file()),
                "time",
                "0");
        outcome(finding.verdict(), finding.severity().wireName(), text(finding), body(finding));
        xml.end();
    }

    /** Writes one case for many that there is no room for. */
    void writeRest(RuleDefinition rule, Verdict verdict, long count) throws IOException {
        xml.start(
                "testcase",
                "classname",
                className(rule),
                "name",
                "and " + count + " more " + verdict.wireName(),
                "time",
                "0");
        String text = count + " more resources are " + verdict.wireName() + "; other formats list them.";
        outcome(verdict, rule.severity().wireName(), text, text);
        xml.end();
    }

    private void outcome(Verdict verdict, String severity, String message, String body) throws IOException {
        switch (verdict) {
            case FAIL -> xml.text("failure", body, "type", severity, "message", message);
            case UNKNOWN -> xml.text("error", body, "type", "unknown", "message", message);
            default -> xml.empty("skipped", "message", message);
        }
    }

    private String text(Finding finding) {
        String text = finding.message();
        Waiver waiver = finding.waiver();
        if (waiver != null && finding.verdict() == Verdict.WAIVED) {
            text = "Waived until " + waiver.expires() + ": " + waiver.reason() + ". " + text;
        }
        if (finding.verdict() == Verdict.UNKNOWN && !finding.gaps().isEmpty()) {
            UnknownReason reason = finding.gaps().get(0).reason();
            text = text.contains(reason.remedy()) ? text : text + " " + reason.words() + ". " + reason.remedy();
        }
        return PlainText.atMost(LONGEST_TEXT, text);
    }

    /** Gives the message with where it is, what shows it and what to do. */
    private String body(Finding finding) {
        StringBuilder body = new StringBuilder(text(finding));
        body.append("\nWhere: ").append(Words.location(finding));
        for (Evidence evidence : finding.evidence()) {
            String expected = evidence.expected();
            body.append("\n").append(evidence.path()).append(" is ").append(evidence.observed());
            body.append(expected == null ? "" : ", expected " + expected);
        }
        Deadline deadline = finding.deadline();
        if (deadline != null) {
            body.append("\nLoss: ").append(Words.deadline(deadline));
        }
        if (finding.verdict() == Verdict.FAIL) {
            body.append("\nTry: ")
                    .append(rules.text(finding.rule()).remediation().summary());
        }
        return PlainText.atMost(LONGEST_TEXT, body.toString());
    }

    /** Gives a name that no other case of the rule has. */
    private static String name(Finding finding) {
        String name = PlainText.encodable(finding.resource().type().typeName() + " "
                + finding.resource().id().canonical()
                + (finding.component().isEmpty() ? "" : " " + finding.component()));
        boolean carried = name.length() <= LONGEST_NAME
                && XmlWriter.isLegal(name)
                && name.indexOf(REPLACEMENT) < 0
                && name.equals(name.strip());
        return carried
                ? name
                : PlainText.atMost(LONGEST_NAME, name) + " #"
                        + finding.fingerprint().substring(0, SHORT_KEY);
    }
}
