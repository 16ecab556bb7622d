package io.github.wardyn.reporters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Written;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class MarkdownReporterTest {

    @ParameterizedTest(name = "{0}")
    @Samples
    void nothingThatANameHoldsIsMarkup(String name, ScanReport report) {
        assertThat(text(report).replaceAll("(`+).+?\\1|\\\\.", ""))
                .doesNotContain("<script", "<img", "](javascript:", "@everyone")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
    }

    @ParameterizedTest(name = "{0}")
    @Samples
    void everyRowOfATableHasItsCells(String name, ScanReport report) {
        assertThat(text(report).lines().filter(line -> line.startsWith("| ")))
                .allMatch(row -> row.replaceAll("\\\\.", "")
                                        .chars()
                                        .filter(c -> c == '|')
                                        .count()
                                == 5
                        || row.chars().filter(c -> c == '|').count() == 8);
    }

    @Test
    void theVerdictStandsFirst() {
        assertThat(text(SampleReports.liveSmall()))
                .startsWith("# Wardyn\n\n\u274c **FAIL: 3 findings fail policy \"baseline\" (fail-on medium)**");
    }

    @Test
    void aFindingInAFileLeadsToItsLine() {
        assertThat(text(SampleReports.iacSmall()))
                .contains("](https://github.com/example/shop/blob/0123456789abcdef0123456789abcdef01234567/"
                        + "infra/orders.yaml#L12)");
    }

    @Test
    void newAndResolvedFindingsHaveTheirTables() {
        assertThat(text(SampleReports.compared()))
                .contains("**1 new**, 1 changed, 1 resolved, 1 not observed")
                .contains("## New findings (1)", "## Resolved findings (1)", "## Not observed this time (1)");
    }

    @Test
    void aPageStaysWithinWhatItsPlatformTakes() {
        ScanReport many = SampleReports.many(100_000);
        assertThat(Written.by(new MarkdownReporter(), many).bytes()).hasSizeLessThan(900 * 1024);
        for (ScanReport report : new ScanReport[] {many, SampleReports.hostile()}) {
            assertThat(Written.by(new MarkdownReporter(), report, Map.of("markdown-variant", "comment"))
                            .bytes())
                    .hasSizeLessThan(60_000);
        }
    }

    private static String text(ScanReport report) {
        return Written.by(new MarkdownReporter(), report).text();
    }
}
