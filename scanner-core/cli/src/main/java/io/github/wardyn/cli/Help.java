package io.github.wardyn.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Help texts, at most 80 columns wide. */
final class Help {

    /** Columns that every text fits into. */
    static final int WIDTH = 80;

    private static final int COLUMN = 28;

    private Help() {}

    static String of(Commands commands) {
        StringBuilder text = new StringBuilder("Usage: wardyn COMMAND [OPTION...] [OPERAND...]\n\n");
        text.append("Checks Amazon DynamoDB and what surrounds it against policies.\n\nCommands:\n");
        for (Command command : commands.shown()) {
            row(text, "  " + command.name() + " " + command.operands(), command.summary());
        }
        text.append("\nOptions:\n");
        row(text, "  -h, --help", "print this, or a command's own help");
        row(text, "      --version", "print the version");
        text.append("\nExit codes: 0 clean, 1 findings, 2 bad usage or policy, 3 incomplete, 4 internal\n");
        text.append("error, 130 interrupted.\n");
        return text.toString();
    }

    static String of(Command command, Options options) {
        StringBuilder text = new StringBuilder();
        String usage = "Usage: wardyn " + command.name() + " [OPTION...] " + command.operands();
        text.append(usage.stripTrailing()).append("\n\n");
        wrap(
                        Character.toUpperCase(command.summary().charAt(0))
                                + command.summary().substring(1) + ".",
                        WIDTH)
                .forEach(line -> text.append(line).append('\n'));
        text.append("\nOptions:\n");
        options.getOptions().forEach(option -> row(text, left(option), option.getDescription()));
        return text.toString();
    }

    private static String left(Option option) {
        String names = option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ";
        return names + "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
    }

    private static void row(StringBuilder text, String left, String right) {
        List<String> lines = wrap(right, WIDTH - COLUMN);
        String first = left.stripTrailing();
        if (first.length() > COLUMN - 2) {
            text.append(first).append('\n');
            first = "";
        }
        for (String line : lines) {
            text.append(first)
                    .append(" ".repeat(COLUMN - first.length()))
                    .append(line)
                    .append('\n');
            first = "";
        }
    }

    /** Breaks a text at its blanks. */
    static List<String> wrap(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
