package io.github.wardyn.reporters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ReportReader;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.json.JsonReporter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** What holds for every format that the program finds. */
final class ReporterContractTest {

    @TempDir
    Path folder;

    static List<Reporter> reporters() {
        return StreamSupport.stream(ServiceLoader.load(Reporter.class).spliterator(), false)
                .toList();
    }

    @Test
    void everyFormatHasANameAndAFileOfItsOwn() {
        assertThat(reporters())
                .extracting(Reporter::format)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+"));
        assertThat(reporters()).extracting(Reporter::fileName).doesNotHaveDuplicates();
        assertThat(reporters())
                .extracting(Reporter::format)
                .contains(
                        "console",
                        "json",
                        "jsonl",
                        "sarif",
                        "markdown",
                        "junit",
                        "github",
                        "csv",
                        "asff",
                        "ocsf",
                        "gitlab");
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void theSameReportGivesTheSameBytes(String name, ScanReport report) {
        for (Reporter reporter : reporters()) {
            Written first = Written.by(reporter, report);
            Written second =
                    Written.by(reporter, SampleReports.small().get(name).get());
            assertThat(second.difference(first.text())).as(reporter.format()).isEmpty();
            assertThat(second.beside()).as(reporter.format()).isEqualTo(first.beside());
        }
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void aReportReadBackFromJsonGivesTheSameBytes(String name, ScanReport report) throws IOException {
        Path json = Files.write(
                folder.resolve("report.json"),
                Written.by(new JsonReporter(), report).bytes());
        ScanReport read =
                ServiceLoader.load(ReportReader.class).iterator().next().read(json);
        for (Reporter reporter : reporters()) {
            Written direct = Written.by(reporter, report);
            Written converted = Written.by(reporter, read);
            assertThat(converted.difference(direct.text()))
                    .as(reporter.format())
                    .isEmpty();
            assertThat(converted.beside()).as(reporter.format()).isEqualTo(direct.beside());
        }
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void noTagValueReachesAReportAndAllOfItIsText(String name, ScanReport report) throws CharacterCodingException {
        for (Reporter reporter : reporters()) {
            Written written = Written.by(reporter, report);
            assertThat(text(written).contains(SampleReports.CANARY))
                    .as(reporter.format())
                    .isFalse();
            assertThat(written.beside().values()).allMatch(file -> !file.contains(SampleReports.CANARY));
        }
    }

    @Test
    void halfACharacterIsReplacedAndNeverStopsAReport() throws CharacterCodingException {
        ScanReport report = SampleReports.hostile(List.of(HostileNames.HALF_A_CHARACTER));
        for (Reporter reporter : reporters()) {
            assertThat(text(Written.by(reporter, report))).as(reporter.format()).isNotEmpty();
        }
    }

    private static String text(Written written) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(written.bytes()))
                .toString();
    }
}
