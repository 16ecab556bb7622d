package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule's reader is told: why, what is checked, how to mend it, on what it rests, how to accept it. */
public final class RuleHelp {

    private final RuleDefinition rule;
    private final RuleText text;

    public RuleHelp(RuleDefinition rule, RuleText text) {
        this.rule = rule;
        this.text = text;
    }

    /** Gives the rule's name as code scanning tools spell names, e.g. {@code DaxTlsDisabled}. */
    public static String pascalName(RuleDefinition rule) {
        return Arrays.stream(rule.name().split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Gives the page to read first: that of the document that demands it. */
    public static String uri(RuleText text) {
        return text.sources().stream()
                .map(RuleText.Source::url)
                .filter(url -> url.startsWith("https://"))
                .findFirst()
                .orElse(Project.HOME);
    }

    public String plain() {
        StringBuilder help =
                new StringBuilder(sentence(rule.title())).append(' ').append(text.why());
        help.append("\n\nHow to mend it: ").append(text.remediation().summary());
        for (RuleText.Source source : text.sources()) {
            help.append("\n\nSource: ").append(source.document()).append(", ").append(source.section());
            help.append(" (").append(source.url()).append(")");
        }
        return help.toString();
    }

    public String markdown() {
        StringBuilder help = new StringBuilder();
        help.append("**").append(Markdown.text(sentence(rule.title()))).append("**\n\n");
        help.append(Markdown.text(text.why())).append("\n\n### Remediation\n\n");
        help.append(Markdown.text(text.remediation().summary())).append("\n");
        block(help, "AWS CLI", "sh", text.remediation().cli());
        block(help, "CloudFormation", "yaml", text.remediation().cloudformation());
        block(help, "Terraform", "hcl", text.remediation().terraform());
        sources(help);
        controls(help);
        help.append("\n### Waiver\n\nTo accept it until a date, add to the policy:\n\n")
                .append(Markdown.block("yaml", waiver(rule, "<ARN or address>")));
        return help.toString();
    }

    private static void block(StringBuilder help, String title, String language, @Nullable String code) {
        if (code != null) {
            help.append("\n#### ").append(title).append("\n\n").append(Markdown.block(language, code));
        }
    }

    private void sources(StringBuilder help) {
        if (text.sources().isEmpty()) {
            return;
        }
        help.append("\n### Sources\n\n");
        for (RuleText.Source source : text.sources()) {
            help.append("- [").append(Markdown.text(source.document())).append(": ");
            help.append(Markdown.text(source.section()))
                    .append("](")
                    .append(source.url())
                    .append(")\n");
        }
    }

    private void controls(StringBuilder help) {
        if (text.controls().isEmpty()) {
            return;
        }
        help.append("\n### Controls\n\n");
        text.controls()
                .forEach((framework, controls) -> help.append("- ")
                        .append(Markdown.text(framework))
                        .append(": ")
                        .append(Markdown.text(String.join(", ", controls)))
                        .append('\n'));
    }

    /** Gives a waiver to paste into a policy. */
    public static String waiver(RuleDefinition rule, String resource) {
        return "waivers:\n  - rule: " + rule.name() + "\n    resource: \""
                + resource.replace("\\", "\\\\").replace("\"", "\\\"")
                + "\"\n    reason: <why it is acceptable>\n    owner: <who answers for it>\n"
                + "    expires: <YYYY-MM-DD, within a year>\n";
    }

    /** Gives a text that ends in a full stop. */
    public static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
