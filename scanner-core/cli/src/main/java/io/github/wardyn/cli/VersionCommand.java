package io.github.wardyn.cli;

import java.util.Objects;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Says which program this is and what it runs on. */
final class VersionCommand implements Command {

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return "print the version of Wardyn and of Java";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitCode run(CommandLine arguments, Console console) {
        console.out().println("wardyn " + version());
        console.out().println("java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")");
        return ExitCode.CLEAN;
    }

    /** Gives the version that the jar's manifest states; "development" where the classes lie in a directory. */
    static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development");
    }
}
