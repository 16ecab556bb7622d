package io.github.wardyn.cli;

import io.github.wardyn.engine.RuleLookup;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

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
            new RulePage(rule, text(rule, packs)).print(console.out());
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
}
