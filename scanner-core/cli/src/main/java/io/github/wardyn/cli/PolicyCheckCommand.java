package io.github.wardyn.cli;

import io.github.wardyn.engine.Policies;
import io.github.wardyn.engine.PolicyLoading;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Checks policies without judging anything. */
final class PolicyCheckCommand implements Command {

    @Override
    public String name() {
        return "policy check";
    }

    @Override
    public String summary() {
        return "check policies: names, parameters, waivers";
    }

    @Override
    public String operands() {
        return "FILE|NAME...";
    }

    @Override
    public Options options() {
        return ScanOptions.ofRules();
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        if (line.getArgList().isEmpty()) {
            throw new UsageException("no policy was named.", "wardyn policy check policy.yaml");
        }
        Arguments arguments = new Arguments(line, console);
        Policies policies = new Policies(
                Packs.load(arguments).rules(), Installation.of(arguments).policies());
        LocalDate today = LocalDate.ofInstant(Moments.of(arguments).asOf(), ZoneOffset.UTC);
        ExitCode code = ExitCode.CLEAN;
        for (String reference : line.getArgList()) {
            PolicyLoading loading = policies.load(List.of(reference), today);
            for (Problem problem : loading.problems()) {
                console.err().println(problem);
            }
            Policy policy = loading.policy();
            if (policy == null) {
                code = ExitCode.INVALID;
            } else {
                console.out()
                        .println(reference + ": " + policy.rules().size() + " rules, "
                                + policy.waivers().size() + " waivers");
            }
        }
        if (code != ExitCode.CLEAN) {
            console.err().println(new ResultLine(code));
        }
        return code;
    }
}
