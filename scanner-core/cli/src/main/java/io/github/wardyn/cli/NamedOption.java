package io.github.wardyn.cli;

import org.apache.commons.cli.Option;

/** Makes options that commands have in common, or that only differ in their words. */
final class NamedOption {

    private NamedOption() {}

    /** An option that takes a value. */
    static Option value(String name, String argument, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(argument)
                .desc(description)
                .get();
    }

    /** An option that is there or not. */
    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    static Option quiet() {
        return Option.builder("q")
                .longOpt("quiet")
                .desc("say nothing on standard error but errors and the result line")
                .get();
    }
}
