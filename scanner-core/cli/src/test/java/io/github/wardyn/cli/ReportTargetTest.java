package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReportTargetTest {

    private static final Path HERE = Path.of("/here");

    @Test
    void theConsoleIsTheDefault() throws UsageException {
        assertThat(parse(null)).containsExactly("console -> standard output");
    }

    @Test
    void aPathMayHoldCommasAndEqualsSigns() throws UsageException {
        assertThat(parse(null, "sarif=a,b=c.sarif")).containsExactly("sarif -> /here/a,b=c.sarif");
    }

    @Test
    void aFolderTakesAllButTheConsole() throws UsageException {
        assertThat(parse(Path.of("/out"), "console,sarif", "json=x.json"))
                .containsExactly("console -> standard output", "sarif -> /out/wardyn.sarif", "json -> /here/x.json");
    }

    @Test
    void aDashIsStandardOutput() throws UsageException {
        assertThat(parse(Path.of("/out"), "sarif=-")).containsExactly("sarif -> standard output");
    }

    @Test
    void anUnknownFormatNamesTheNearest() {
        assertThatThrownBy(() -> parse(null, "sarfi"))
                .hasMessage("there is no format \"sarfi\".")
                .extracting(e -> ((UsageException) e).hint())
                .isEqualTo("--format sarif");
    }

    @Test
    void twoReportsOnStandardOutputAreRefused() {
        assertThatThrownBy(() -> parse(null, "sarif,json"))
                .hasMessage("\"sarif\" and \"json\" would both go to standard output.");
    }

    @Test
    void twoReportsInOneFileAreRefused() {
        assertThatThrownBy(() -> parse(null, "sarif=x", "json=x"))
                .hasMessage("\"sarif\" and \"json\" would both go to \"/here/x\".");
    }

    @Test
    void aPathThatIsMissingIsRefused() {
        assertThatThrownBy(() -> parse(null, "sarif=")).hasMessage("\"--format NAME=PATH\" has no path.");
    }

    private static List<String> parse(@Nullable Path folder, String... values) throws UsageException {
        Map<String, Reporter> reporters = new TreeMap<>();
        List.of("console", "json", "sarif").forEach(name -> reporters.put(name, new Named(name)));
        return ReportTarget.parse(List.of(values), folder, HERE, reporters).stream()
                .map(target -> target.reporter().format() + " -> "
                        + (target.file() == null ? "standard output" : target.file()))
                .toList();
    }

    private record Named(String format) implements Reporter {

        @Override
        public String fileName() {
            return "wardyn." + format;
        }

        @Override
        public void write(ScanReport report, ReportOutput output) {
            throw new IllegalStateException("not called");
        }
    }
}
