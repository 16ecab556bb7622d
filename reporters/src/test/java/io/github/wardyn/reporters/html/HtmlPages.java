package io.github.wardyn.reporters.html;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Writes sample reports into a folder, for the checks that need a browser.
 *
 * <p>Arguments: the folder, then words: {@code small}, {@code showcase}, {@code split}, or a number of findings.
 */
public final class HtmlPages {

    private HtmlPages() {}

    /** Runs. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "small" -> {
                    for (var entry : SampleReports.small().entrySet()) {
                        write(entry.getValue().get(), folder.resolve(entry.getKey() + ".html"), Map.of());
                    }
                }
                case "showcase" -> write(Showcase.report(), folder.resolve("showcase.html"), Map.of());
                case "split" ->
                    write(Showcase.report(), folder.resolve("split/wardyn.html"), Map.of("html-assets", "split"));
                default ->
                    write(
                            SampleReports.many(Integer.parseInt(arguments[i])),
                            folder.resolve("n-" + arguments[i] + ".html"),
                            Map.of());
            }
        }
    }

    static void write(ScanReport report, Path file, Map<String, String> options) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            new HtmlReporter().write(report, new ReportOutput() {
                @Override
                public OutputStream open() {
                    return out;
                }

                @Override
                public OutputStream open(String name) throws IOException {
                    return Files.newOutputStream(file.resolveSibling(name));
                }

                @Override
                public Optional<String> option(String name) {
                    return Optional.ofNullable(options.get(name));
                }
            });
        }
    }
}
