package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardyn.model.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {

    @Test
    void listsMayBeRepeatedAndHaveCommas() {
        assertThat(arguments("--rule", "DAX001, DAX002", "--rule", "TAB001").names("rule"))
                .containsExactly("DAX001", "DAX002", "TAB001");
    }

    @Test
    void ofARepeatedValueTheLastCounts() {
        assertThat(arguments("--fail-on", "low", "--fail-on", "high").text("fail-on"))
                .isEqualTo("high");
    }

    @Test
    void whatIsNotGivenIsNull() throws UsageException {
        Arguments none = arguments();
        assertThat(none.text("fail-on")).isNull();
        assertThat(none.severity("severity")).isNull();
        assertThat(none.instant("as-of")).isNull();
        assertThat(none.path("output-dir")).isNull();
    }

    @Test
    void aDayIsItsFirstInstantInUtc() throws UsageException {
        assertThat(arguments("--as-of", "2027-03-31").instant("as-of"))
                .isEqualTo(Instant.parse("2027-03-31T00:00:00Z"));
    }

    @Test
    void anInstantIsTakenAsItIs() throws UsageException {
        assertThat(arguments("--as-of", "2027-03-31T12:00:00+02:00").instant("as-of"))
                .isEqualTo(Instant.parse("2027-03-31T10:00:00Z"));
    }

    @Test
    void whatIsNoInstantIsRefused() {
        assertThatThrownBy(() -> arguments("--as-of", "tomorrow").instant("as-of"))
                .hasMessage("\"tomorrow\" of --as-of is no instant.");
    }

    @Test
    void severitiesAreReadByName() throws UsageException {
        assertThat(arguments("--severity", "critical").severity("severity")).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void aMisspeltSeverityNamesTheNearest() {
        assertThatThrownBy(() -> arguments("--severity", "hihg").severity("severity"))
                .extracting(e -> ((UsageException) e).hint())
                .isEqualTo("high");
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> arguments("--color", "red").choice("color", List.of("auto", "never")))
                .hasMessage("\"red\" of --color is not among its values.");
    }

    @Test
    void relativePathsStartFromTheDirectory() throws UsageException {
        assertThat(arguments("--output-dir", "out").path("output-dir")).isEqualTo(Path.of("/here/out"));
    }

    static Arguments arguments(String... line) {
        try {
            return new Arguments(
                    new DefaultParser().parse(ScanOptions.ofScan(), line),
                    new RecordedConsole(Path.of("/here"), "").console());
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
