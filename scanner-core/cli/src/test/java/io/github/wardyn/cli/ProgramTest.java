package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ProgramTest {

    private final RecordedConsole console = new RecordedConsole(Path.of(""), "");

    @ParameterizedTest(name = "\"{0}\" is told about as {1} and {2}")
    @CsvSource({
        "verison, there is no command \"verison\"., wardyn version",
        "frobnicate, there is no command \"frobnicate\"., wardyn --help",
        "--hepl, there is no option \"--hepl\"., --help",
        "version --hlep, there is no option \"--hlep\"., --help",
        "version --hel, there is no option \"--hel\"., --help",
        "version -x, there is no option \"-x\"., --help",
        "'', no command was given., wardyn --help",
    })
    void badUsageIsInvalidAndNamesTheNearest(String line, String message, String hint) {
        ExitCode code = console.run(line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertThat(code).isEqualTo(ExitCode.INVALID);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).isEqualTo("wardyn: " + message + "\n  Try: " + hint + "\nresult=invalid exit=2\n");
    }

    @Test
    void theVersionGoesToStandardOutput() {
        assertThat(console.run("version")).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out()).startsWith("wardyn ");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void theGlobalOptionSaysTheSameAsTheCommand() {
        RecordedConsole other = new RecordedConsole(Path.of(""), "");
        console.run("version");
        other.run("--version");
        assertThat(other.out()).isEqualTo(console.out());
    }

    @ParameterizedTest(name = "the help of \"{0}\" fits 80 columns")
    @MethodSource("commands")
    void everyHelpFitsEightyColumns(String name) {
        assertThat(console.run((name + " --help").strip().split(" ", -1))).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out()).startsWith("Usage: wardyn " + name);
        assertThat(console.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    static Stream<String> commands() {
        return Stream.concat(Stream.of(""), Commands.standard().names().stream());
    }
}
