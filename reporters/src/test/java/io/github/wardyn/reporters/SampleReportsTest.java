package io.github.wardyn.reporters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SampleReportsTest {

    static Stream<ScanReport> reports() {
        return Stream.concat(
                SampleReports.small().values().stream().map(supplier -> supplier.get()),
                Stream.of(SampleReports.many(1), SampleReports.many(4_321)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findingsAreInOrderAndTheSummaryCountsThem(ScanReport report) {
        Map<Verdict, Long> counted = new EnumMap<>(Verdict.class);
        for (Finding finding : report.findings()) {
            if (finding.isCurrent()) {
                counted.merge(finding.verdict(), 1L, Long::sum);
            }
        }
        assertThat(StreamSupport.stream(report.findings().spliterator(), false)).isSorted();
        assertThat(report.summary()).containsAllEntriesOf(counted);
    }
}
