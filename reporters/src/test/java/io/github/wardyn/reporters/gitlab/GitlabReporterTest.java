package io.github.wardyn.reporters.gitlab;

import static io.github.wardyn.reporters.Trees.map;
import static io.github.wardyn.reporters.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Trees;
import io.github.wardyn.reporters.Written;
import io.github.wardyn.reporters.internal.JsonTree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class GitlabReporterTest {

    @ParameterizedTest(name = "{0}")
    @Samples
    void issuesHaveWhatTheWidgetReads(String name, ScanReport report) {
        List<Map<String, Object>> issues = issues(report);
        assertThat(issues).extracting(issue -> text(issue, "fingerprint")).doesNotHaveDuplicates();
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue).containsKeys("description", "check_name", "fingerprint", "severity", "location");
            assertThat(text(issue, "severity")).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(text(map(issue, "location"), "path"))
                    .doesNotStartWith("/")
                    .doesNotStartWith("./");
            assertThat(map(map(issue, "location"), "lines")).containsKey("begin");
        });
    }

    @Test
    void liveResourcesStandInNoFile() {
        assertThat(issues(SampleReports.liveSmall())).isEmpty();
        assertThat(issues(SampleReports.iacSmall()))
                .extracting(issue -> text(issue, "severity"))
                .containsExactly("critical", "major");
    }

    private static List<Map<String, Object>> issues(ScanReport report) {
        String json = Written.by(new GitlabReporter(), report).text();
        return ((List<?>) Objects.requireNonNull(JsonTree.parse(json)))
                .stream().map(Trees::map).toList();
    }
}
