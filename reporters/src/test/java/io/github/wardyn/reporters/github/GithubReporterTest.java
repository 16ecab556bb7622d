package io.github.wardyn.reporters.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import io.github.wardyn.reporters.Samples;
import io.github.wardyn.reporters.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class GithubReporterTest {

    @ParameterizedTest(name = "{0}")
    @Samples
    void everyLineIsOneCommandWhateverTheNames(String name, ScanReport report) {
        assertThat(lines(report))
                .allMatch(line -> line.matches("::(error|warning|notice) ([a-zA-Z]+=[^:,\\r\\n]*,?)+::[^\\r\\n]+"));
    }

    @Test
    void aFileHasItsPlaceAndALiveResourceHasNone() {
        assertThat(lines(SampleReports.iacSmall()).get(1))
                .startsWith("::warning file=infra/orders.yaml,line=12,endLine=12,col=33,endColumn=38,title=BAK001 ");
        assertThat(lines(SampleReports.liveSmall())).noneMatch(line -> line.contains("file="));
    }

    @Test
    void nothingThatANameHoldsIsACommand() {
        Annotation annotation = new Annotation(
                Annotation.Level.ERROR, Place.of("a,b:c.yaml"), "title, 100%", "line\r\nbreak%0A::error::no\u001b[31m");
        assertThat(annotation)
                .hasToString("::error file=a%2Cb%3Ac.yaml,title=title%2C 100%25"
                        + "::line%0D%0Abreak%250A::error::no\ufffd[31m");
    }

    @Test
    void onlyTheWorstThatGithubShowsAreWritten() {
        List<String> lines = lines(SampleReports.many(1_000));
        assertThat(lines.stream().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::warning "))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::notice "))).hasSize(10);
        assertThat(lines.get(lines.size() - 1)).contains(" more findings not shown here. 20 verdicts unknown.");
    }

    private static List<String> lines(ScanReport report) {
        return Written.by(new GithubReporter(), report).text().lines().toList();
    }
}
