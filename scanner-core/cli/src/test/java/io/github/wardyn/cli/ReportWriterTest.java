package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportWriterTest {

    @TempDir
    Path directory;

    private RecordedConsole console;
    private ReportWriter writer;

    @BeforeEach
    void openConsole() {
        console = new RecordedConsole(directory, "");
        writer = new ReportWriter(console.console(), Map.of("greeting", "hello"));
    }

    @Test
    void aReportAndTheFilesBesideItAppearTogether() throws IOException {
        write(new Format("good", output -> {
            try (OutputStream main = output.open();
                    OutputStream part = output.open("part.txt")) {
                main.write(output.option("greeting").orElseThrow().getBytes(StandardCharsets.UTF_8));
                part.write('x');
                assertThat(directory.resolve("out/report.txt")).doesNotExist();
            }
        }));
        assertThat(directory.resolve("out/report.txt")).hasContent("hello");
        assertThat(directory.resolve("out/part.txt")).hasContent("x");
        assertThat(writer.exitCode()).isEmpty();
    }

    @Test
    void aReportThatFailsHalfwayLeavesTheOldOneAndNothingElse() throws IOException {
        Files.createDirectories(directory.resolve("out"));
        Files.writeString(directory.resolve("out/report.txt"), "old");
        write(new Format("bad", output -> {
            output.open().write('x');
            throw new IOException("disk full");
        }));
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            assertThat(files).singleElement().asString().endsWith("report.txt");
        }
        assertThat(directory.resolve("out/report.txt")).hasContent("old");
        assertThat(writer.failed()).containsExactly("bad");
        assertThat(writer.exitCode()).contains(ExitCode.INVALID);
        assertThat(console.err()).contains("the bad report was not written").contains("disk full");
    }

    @Test
    void oneThatFailsDoesNotStopTheNext() {
        write(
                new Format("bad", output -> {
                    throw new IllegalStateException("a mistake");
                }),
                new Format("good", output -> output.open().write('x')));
        assertThat(directory.resolve("out/report.txt")).hasContent("x");
        assertThat(writer.failed()).containsExactly("bad");
        assertThat(writer.exitCode()).contains(ExitCode.INTERNAL_ERROR);
    }

    @Test
    void aFolderInTheWayIsTold() throws IOException {
        Files.writeString(directory.resolve("out"), "a file");
        write(new Format("good", output -> output.open().write('x')));
        assertThat(writer.exitCode()).contains(ExitCode.INVALID);
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Files.createDirectories(directory.resolve("out"));
        Path real = Files.writeString(directory.resolve("real.txt"), "old");
        Files.createSymbolicLink(directory.resolve("out/report.txt"), Path.of("../real.txt"));
        write(new Format("good", output -> output.open().write('x')));
        assertThat(real).hasContent("x");
        assertThat(directory.resolve("out/report.txt")).isSymbolicLink();
    }

    @Test
    void nothingLeavesTheFolder() {
        write(new Format("bad", output -> output.open("../outside.txt").write('x')));
        assertThat(directory.resolve("outside.txt")).doesNotExist();
        assertThat(writer.exitCode()).contains(ExitCode.INVALID);
    }

    @Test
    void standardOutputIsFlushedAndStaysOpen() {
        Reporter reporter = new Format("good", output -> {
            try (OutputStream out = output.open()) {
                out.write("text".getBytes(StandardCharsets.UTF_8));
            }
        });
        writer.write(new Reports().build(), List.of(new ReportTarget(reporter, null)));
        console.console().out().print("!");
        assertThat(console.out()).isEqualTo("text!");
    }

    private void write(Reporter... reporters) {
        Path file = directory.resolve("out/report.txt");
        writer.write(
                new Reports().build(),
                Stream.of(reporters)
                        .map(reporter -> new ReportTarget(reporter, file))
                        .toList());
    }

    private interface Body {
        void write(ReportOutput output) throws IOException;
    }

    private record Format(String format, Body body) implements Reporter {

        @Override
        public String fileName() {
            return "report.txt";
        }

        @Override
        public void write(ScanReport report, ReportOutput output) throws IOException {
            body.write(output);
        }
    }
}
