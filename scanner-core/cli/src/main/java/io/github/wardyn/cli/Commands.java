package io.github.wardyn.cli;

import java.util.List;
import java.util.Optional;

/** Every command there is, in the order of the help. */
record Commands(List<Command> all) {

    Commands {
        all = List.copyOf(all);
    }

    static Commands standard() {
        return new Commands(List.of(
                new ScanCommand(),
                new LiveCommand(),
                new CollectCommand(),
                new RulesListCommand(),
                new RulesShowCommand(),
                new PolicyCheckCommand(),
                new ConvertCommand(),
                new IamPolicyCommand(),
                new SchemaCommand(),
                new VersionCommand(),
                new TrainCommand()));
    }

    /** Finds the command that the leading words name: two words before one. */
    Optional<Command> named(List<String> words) {
        return byName(String.join(" ", words.subList(0, Math.min(2, words.size()))))
                .or(() -> words.isEmpty() ? Optional.empty() : byName(words.get(0)));
    }

    /** Gives the commands of two words whose first one is the word given, e.g. {@code rules}. */
    List<Command> under(String word) {
        return all.stream()
                .filter(command -> command.name().startsWith(word + " "))
                .toList();
    }

    /** Gives the commands that the help lists. */
    List<Command> shown() {
        return all.stream().filter(command -> !command.hidden()).toList();
    }

    List<String> names() {
        return shown().stream().map(Command::name).toList();
    }

    private Optional<Command> byName(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
