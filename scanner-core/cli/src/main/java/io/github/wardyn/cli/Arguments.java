package io.github.wardyn.cli;

import io.github.wardyn.document.NearestName;
import io.github.wardyn.model.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values from a command line.
 *
 * @param line what was parsed
 * @param console gives the directory that relative paths start from
 */
record Arguments(CommandLine line, Console console) {

    /** Options whose value reports do not show: what the role's trust policy demands, and an address with a password. */
    private static final Set<String> SECRET = Set.of("external-id", "endpoint-url");

    boolean has(String option) {
        return line.hasOption(option);
    }

    /** Gives the words of the command as reports show them: options first, and no secret among them. */
    List<String> shown(String command) {
        List<String> words = new ArrayList<>(List.of("wardyn", command));
        for (Option option : line.getOptions()) {
            words.add("--" + option.getLongOpt());
            if (option.hasArg()) {
                words.add(SECRET.contains(option.getLongOpt()) ? "[redacted]" : option.getValue());
            }
        }
        words.addAll(line.getArgList());
        return words;
    }

    /** Gives the value; the last one where the option was repeated. */
    @Nullable
    String text(String option) {
        List<String> all = texts(option);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Gives the value of every repetition. */
    List<String> texts(String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : List.of(values);
    }

    /** Gives the values of every repetition, each a list with commas. */
    List<String> names(String option) {
        return texts(option).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Nullable
    Path path(String option) throws UsageException {
        String text = text(option);
        return text == null ? null : path(option, text);
    }

    /** Reads a path that an option or an operand names. */
    Path path(String option, String text) throws UsageException {
        try {
            return console.directory().resolve(text);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" of " + option + " is no path: " + e.getReason() + ".");
        }
    }

    @Nullable
    Severity severity(String option) throws UsageException {
        String text = text(option);
        return text == null ? null : severity(option, text);
    }

    static Severity severity(String option, String text) throws UsageException {
        for (Severity severity : Severity.values()) {
            if (severity.wireName().equals(text)) {
                return severity;
            }
        }
        List<String> known =
                Arrays.stream(Severity.values()).map(Severity::wireName).toList();
        throw new UsageException(
                "\"" + text + "\" of --" + option + " is no severity.",
                NearestName.of(text, known).orElse(String.join(", ", known)));
    }

    /** Reads an instant, or a day, which is its 00:00 UTC. */
    @Nullable
    Instant instant(String option) throws UsageException {
        String text = text(option);
        if (text == null) {
            return null;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "\"" + text + "\" of --" + option + " is no instant.", "2027-03-31 or 2027-03-31T12:00:00Z");
        }
    }

    /** Gives the value if it is one of those allowed. */
    @Nullable
    String choice(String option, List<String> allowed) throws UsageException {
        String text = text(option);
        if (text != null && !allowed.contains(text)) {
            throw new UsageException(
                    "\"" + text + "\" of --" + option + " is not among its values.", String.join(", ", allowed));
        }
        return text;
    }
}
