package io.github.wardyn.reporters.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Written;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ConsoleReporterTest {

    private static final ConsoleReporter REPORTER = new ConsoleReporter();

    static Stream<Arguments> reports() {
        return SampleReports.small().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void linesFitEightyColumnsUnlessOneWordIsLonger(String name, Supplier<ScanReport> sample) {
        assertThat(text(sample.get()).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80
                        || !line.strip().contains(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void noNameControlsTheTerminal(String name, Supplier<ScanReport> sample) {
        assertThat(text(sample.get()).replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\u202a-\u202e\u2028\u2029]");
    }

    @Test
    void theVerdictComesFirstWithItsNumbers() {
        assertThat(text(SampleReports.liveSmall()))
                .startsWith("\u2717 FAIL 3 findings fail policy \"baseline\" (fail-on medium)\n"
                        + "  1 critical, 1 high, 1 medium; 1 follows from another\n");
        assertThat(text(SampleReports.empty())).startsWith("\u2713 PASS nothing fails policy \"baseline\"");
        assertThat(text(SampleReports.denied())).startsWith("? INCOMPLETE something could not be read or judged");
        assertThat(text(SampleReports.many(0))).startsWith("? INCOMPLETE nothing was there to be judged");
    }

    @Test
    void whatFollowsFromAnotherIsFoldedUnderIt() {
        assertThat(text(SampleReports.liveSmall()))
                .contains("1 more finding follows from this one.")
                .doesNotContain("BAK001");
        assertThat(Written.by(REPORTER, SampleReports.liveSmall(), Map.of("verbose", "true"))
                        .text())
                .contains("BAK001");
    }

    @Test
    void deadlinesGapsWaiversAndProblemsHaveTheirSections() {
        assertThat(text(SampleReports.liveSmall()))
                .contains("Losses: 1\n  2026-11-27 01:30 UTC at the latest KMS002: The table is archived.\n");
        assertThat(text(SampleReports.denied()))
                .contains("? UNKNOWN could not be judged")
                .contains("Try: Allow dynamodb:DescribeContinuousBackups to the scanning role.")
                .contains("DaxCluster of 111122223333 eu-west-1: refused. Allow dax:DescribeClusters to");
        assertThat(text(SampleReports.waived()).replaceAll("\\s+", " "))
                .contains("expires on 2026-11-30: policies/prod.yaml:14:5 pitr-disabled")
                .contains("matches nothing: policies/prod.yaml:14:5 pitr-disabled");
        assertThat(text(SampleReports.iacSmall())).contains("Problems of the input: 1");
    }

    @Test
    void atMostTwentyFindingsAreDetailedUnlessAllAreAskedFor() {
        ScanReport many = SampleReports.many(400);
        assertThat(text(many)).containsOnlyOnce("Another ").contains("KMS002", "DAX001", "BAK001", "RES003");
        assertThat(text(many).lines().filter(line -> line.startsWith("  arn:"))).hasSize(20);
        assertThat(Written.by(REPORTER, many, Map.of("verbose", "true"))
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("  arn:")))
                .hasSizeGreaterThan(350);
    }

    @Test
    void coloursAreOnlyUsedWhereAskedFor() {
        assertThat(text(SampleReports.liveSmall())).doesNotContain("\u001b");
        assertThat(Written.by(REPORTER, SampleReports.liveSmall(), Map.of("color", "always"))
                        .text())
                .startsWith("\u001b[31m\u2717 FAIL\u001b[0m");
    }

    private static String text(ScanReport report) {
        return Written.by(REPORTER, report).text();
    }
}
