package io.github.wardyn.cli;

import io.github.wardyn.aws.LeastPrivilegePolicy;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Prints the IAM policy that a collection needs. */
final class IamPolicyCommand implements Command {

    @Override
    public String name() {
        return "iam-policy";
    }

    @Override
    public String summary() {
        return "print the IAM policy that a collection needs";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public Options options() {
        Options options = new Options();
        LiveOptions.ofPolicy(options);
        return options.addOption(
                NamedOption.flag("of-assumed-role", "print what the role in each account needs instead"));
    }

    @Override
    public ExitCode run(CommandLine line, Console console) throws UsageException {
        Arguments arguments = new Arguments(line, console);
        LeastPrivilegePolicy policy =
                LeastPrivilegePolicy.of(LiveOptions.collectors(arguments), LiveOptions.accounts(arguments));
        console.out().print(arguments.has("of-assumed-role") ? policy.ofAssumedRole() : policy.json());
        return ExitCode.CLEAN;
    }
}
