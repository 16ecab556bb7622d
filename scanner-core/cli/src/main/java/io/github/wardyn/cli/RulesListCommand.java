package io.github.wardyn.cli;

import io.github.wardyn.model.RuleDefinition;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Lists every rule at hand, one a line. */
final class RulesListCommand implements Command {

    @Override
    public String name() {
        return "rules list";
    }

    @Override
    public String summary() {
        return "list every rule: id, severity, name";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public Options options() {
        return ScanOptions.ofRules();
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        for (RuleDefinition rule : Packs.load(new Arguments(line, console)).rules()) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %-8s  %s%s%n",
                            rule.id(),
                            rule.severity().wireName(),
                            rule.name(),
                            rule.enabledByDefault() ? "" : " (off by default)");
        }
        return ExitCode.CLEAN;
    }
}
