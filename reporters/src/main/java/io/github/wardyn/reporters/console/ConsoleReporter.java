package io.github.wardyn.reporters.console;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Utf8;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes for people at a terminal: the verdict first, then findings by rule, losses ahead, and what was not seen.
 *
 * <p>Options: {@code verbose} lists every finding with its evidence, {@code color} is {@code always} or {@code never}
 * (the command line decides on {@code auto}), {@code width} is the number of columns.
 */
public final class ConsoleReporter implements Reporter {

    private static final int WIDTH = 80;
    private static final int NARROWEST = 40;

    @Override
    public String format() {
        return "console";
    }

    @Override
    public String fileName() {
        return "wardyn.txt";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        boolean coloured = output.option("color").filter("always"::equals).isPresent();
        boolean verbose =
                output.option("verbose").filter(value -> !value.equals("false")).isPresent();
        try (Writer writer = Utf8.writer(output.open())) {
            Terminal terminal = new Terminal(writer, width(output), coloured);
            new Summary(terminal, report).write();
            new FailSection(terminal, report, verbose).write();
            new UnknownSection(terminal, report, verbose).write();
            new Sections(terminal, report).write();
        }
    }

    private static int width(ReportOutput output) {
        return output.option("width")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(text -> Math.max(NARROWEST, Integer.parseInt(text)))
                .orElse(WIDTH);
    }
}
