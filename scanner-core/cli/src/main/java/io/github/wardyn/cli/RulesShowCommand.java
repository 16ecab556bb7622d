package io.github.wardyn.cli;

import io.github.wardyn.engine.RuleLookup;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** Says all that there is to know of some rules. */
final class RulesShowCommand implements Command {

    @Override
    public String name() {
        return "rules show";
    }

    @Override
    public String summary() {
        return "say what a rule demands, why, and how to comply";
    }

    @Override
    public String operands() {
        return "RULE...";
    }

    @Override
    public Options options() {
        return ScanOptions.ofRules();
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        if (line.getArgList().isEmpty()) {
            throw new UsageException("no rule was named.", "wardyn rules list");
        }
        Packs packs = Packs.load(new Arguments(line, console));
        RuleLookup lookup = new RuleLookup(packs.rules());
        for (String word : line.getArgList()) {
            RuleDefinition rule = RuleSelection.rule(word, lookup);
            show(rule, text(rule, packs), console.out());
        }
        return ExitCode.CLEAN;
    }

    private static RuleText text(RuleDefinition rule, Packs packs) {
        return packs.all().stream()
                .flatMap(pack -> pack.texts().stream())
                .filter(text -> text.id().equals(rule.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a pack without the text of " + rule.id()));
    }

    private static void show(RuleDefinition rule, RuleText text, PrintStream out) {
        out.println(rule.id() + " " + rule.name());
        out.println(rule.title() + ". Severity " + rule.severity().wireName() + ".");
        paragraph("Why", text.why(), out);
        for (RuleDefinition.Parameter parameter : rule.parameters().values()) {
            paragraph("Parameter " + parameter.name(), parameter.why(), out);
        }
        paragraph("What to do", text.remediation().summary(), out);
        paragraph("AWS CLI", text.remediation().cli(), out);
        paragraph("CloudFormation", text.remediation().cloudformation(), out);
        paragraph("Terraform", text.remediation().terraform(), out);
        text.controls()
                .forEach((framework, controls) -> paragraph("Controls " + framework, String.join(", ", controls), out));
        List<RuleText.Source> sources = text.sources();
        for (RuleText.Source source : sources) {
            paragraph("Source", source.document() + ", " + source.section() + "\n" + source.url(), out);
        }
        out.println();
    }

    private static void paragraph(String heading, @Nullable String text, PrintStream out) {
        if (text == null) {
            return;
        }
        out.println();
        out.println(heading + ":");
        for (String line : text.split("\n", -1)) {
            Help.wrap(line, Help.WIDTH - 2).forEach(part -> out.println(("  " + part).stripTrailing()));
        }
    }
}
