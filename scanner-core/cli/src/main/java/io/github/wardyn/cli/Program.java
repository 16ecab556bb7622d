package io.github.wardyn.cli;

import io.github.wardyn.document.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Finds the command that the arguments name, reads its options and runs it. */
record Program(Commands commands) {

    private static final Option HELP =
            Option.builder("h").longOpt("help").desc("print this help").get();
    private static final Option VERSION =
            Option.builder().longOpt("version").desc("print the version").get();

    /** Read by the launcher before Java starts; here so that it is known and in the help. */
    private static final Option NO_CACHE = Option.builder()
            .longOpt("no-cache")
            .desc("neither make nor read the archive for a faster start")
            .get();

    /** Runs one command line; bad usage is told on standard error and is {@link ExitCode#INVALID}. */
    ExitCode run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (UsageException e) {
            e.problems().forEach(console.err()::println);
            console.err().println("wardyn: " + e.getMessage());
            if (e.hint() != null) {
                console.err().println("  Try: " + e.hint());
            }
            console.err().println(new ResultLine(ExitCode.INVALID));
            return ExitCode.INVALID;
        }
    }

    private ExitCode dispatch(List<String> arguments, Console console) throws UsageException {
        Options global = new Options().addOption(HELP).addOption(VERSION).addOption(NO_CACHE);
        CommandLine first = parse(global, arguments, true);
        List<String> words = first.getArgList();
        if (first.hasOption(VERSION)) {
            return run(List.of("version"), console);
        }
        if (first.hasOption(HELP) || words.equals(List.of("help"))) {
            console.out().print(Help.of(commands));
            return ExitCode.CLEAN;
        }
        Command command = commands.named(words).orElse(null);
        if (command == null) {
            throw unknown(words);
        }
        Options options = command.options().addOption(NO_CACHE).addOption(HELP);
        int taken = command.name().split(" ", -1).length;
        CommandLine rest = parse(options, words.subList(taken, words.size()), false);
        if (rest.hasOption(HELP)) {
            console.out().print(Help.of(command, options));
            return ExitCode.CLEAN;
        }
        return command.run(rest, console);
    }

    private static CommandLine parse(Options options, List<String> arguments, boolean stopAtOperand)
            throws UsageException {
        DefaultParser parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
        try {
            return parser.parse(options, arguments.toArray(new String[0]), stopAtOperand);
        } catch (UnrecognizedOptionException e) {
            throw unknownOption(e.getOption(), options);
        } catch (MissingArgumentException e) {
            String name = "--" + e.getOption().getLongOpt();
            throw new UsageException(
                    "\"" + name + "\" needs a value.",
                    name + " " + e.getOption().getArgName());
        } catch (ParseException e) {
            throw new UsageException(e.getMessage() + ".");
        }
    }

    private UsageException unknown(List<String> words) {
        if (words.isEmpty()) {
            return new UsageException("no command was given.", "wardyn --help");
        }
        String word = words.get(0);
        if (word.startsWith("-")) {
            return unknownOption(word, new Options().addOption(HELP).addOption(VERSION));
        }
        List<Command> under = commands.under(word);
        if (!under.isEmpty()) {
            String names = String.join(" or ", under.stream().map(Command::name).toList());
            return new UsageException("\"" + word + "\" needs a second word.", names);
        }
        return new UsageException(
                "there is no command \"" + word + "\".",
                NearestName.of(word, commands.names())
                        .map(name -> "wardyn " + name)
                        .orElse("wardyn --help"));
    }

    private static UsageException unknownOption(String typed, Options options) {
        String name = typed.split("=", 2)[0];
        List<String> known = new ArrayList<>();
        options.getOptions()
                .forEach(option -> Stream.of(option.getLongOpt())
                        .map(longName -> "--" + longName)
                        .forEach(known::add));
        return new UsageException(
                "there is no option \"" + name + "\".",
                NearestName.of(name, known).orElse("--help"));
    }
}
