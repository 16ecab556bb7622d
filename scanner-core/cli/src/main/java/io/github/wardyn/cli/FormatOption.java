package io.github.wardyn.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/**
 * An option that is for one format alone. Its value goes to the format as it is.
 *
 * @param name as on the command line, and as the format asks for it
 * @param argument what follows it; null where nothing does
 * @param values all that may follow it; empty where anything may
 * @param description what it does
 */
record FormatOption(String name, @Nullable String argument, List<String> values, String description) {

    /** Every one, in the order of the help. */
    static final List<FormatOption> ALL = List.of(
            new FormatOption(
                    "sarif-profile",
                    "PROFILE",
                    List.of("github", "full", "azuredevops"),
                    "github, full or azuredevops; default: github"),
            new FormatOption("sarif-category", "NAME", List.of(), "the category of a SARIF report"),
            new FormatOption(
                    "sarif-max-results", "NUMBER", List.of(), "the worst so many findings only in a SARIF report"),
            new FormatOption(
                    "sarif-unknowns",
                    "HOW",
                    List.of("notification", "note"),
                    "show unknown verdicts in the github profile as results of level note; default: notification"),
            new FormatOption("html-assets", "split", List.of("split"), "write the HTML report's style sheet beside it"),
            new FormatOption(
                    "markdown-variant",
                    "FOR",
                    List.of("summary", "comment"),
                    "fit the summary of a job, or a comment on a pull request; default: summary"),
            new FormatOption("csv-bom", null, List.of(), "begin a CSV report with a byte order mark, for Excel"),
            new FormatOption("csv-raw", null, List.of(), "leave cells of a CSV report alone that look like formulas"));

    /** Gives it as the parser wants it. */
    Option toOption() {
        Option.Builder option = Option.builder().longOpt(name).desc(description);
        return argument == null
                ? option.get()
                : option.hasArg().argName(argument).get();
    }

    /** Gives its value; null where it was not given. */
    @Nullable
    String value(Arguments arguments) throws UsageException {
        if (argument == null) {
            return arguments.has(name) ? "true" : null;
        }
        return values.isEmpty() ? arguments.text(name) : arguments.choice(name, values);
    }
}
