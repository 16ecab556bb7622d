package io.github.wardyn.reporters.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlReporterTest {

    private static final Set<String> EMPTY_ELEMENTS = Set.of("meta", "link", "br", "input");

    static Stream<ScanReport> reports() {
        return Stream.concat(SampleReports.small().values().stream().map(Supplier::get), Stream.of(Showcase.report()));
    }

    @Test
    void aVerdictThatSeveralGapsPreventIsCountedOnce() {
        assertThat(Pages.html(SampleReports.unlisted()))
                .contains("refused: dax:DescribeClusters <span class=\"quiet\">1 verdict not given</span>");
    }

    @Test
    void theServiceLoaderFindsIt() {
        assertThat(ServiceLoader.load(Reporter.class))
                .filteredOn(reporter -> reporter.format().equals("html"))
                .singleElement()
                .isInstanceOf(HtmlReporter.class);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSameReportGivesTheSameBytes(ScanReport report) {
        assertThat(Pages.html(report)).isEqualTo(Pages.html(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyElementIsClosedAndEveryIdIsUnique(ScanReport report) {
        String html = Pages.html(report);
        Deque<String> open = new ArrayDeque<>();
        Set<String> ids = new HashSet<>();
        Matcher tags = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>")
                .matcher(html.replaceAll("(?s)(<script[^>]*>|<style>).*?(</script>|</style>)", "$1$2"));
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            } else if (!EMPTY_ELEMENTS.contains(tags.group(2)) && !tags.group(3).endsWith("/")) {
                open.push(tags.group(2));
            }
            Matcher id = Pattern.compile("\\sid=\"([^\"]*)\"").matcher(tags.group(3));
            if (id.find()) {
                assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyLinkWithinThePageLeadsSomewhere(ScanReport report) {
        String html = Pages.html(report);
        Matcher links = Pattern.compile("href=\"#([^\"?]*)").matcher(html);
        while (links.find()) {
            String target = links.group(1);
            if (target.startsWith("f-")) {
                assertThat(html).contains(target.substring(2));
            } else {
                assertThat(html).contains("id=\"" + target + "\"");
            }
        }
    }

    @Test
    void whatMattersIsReadableWithoutScripts() {
        String html = Pages.html(Showcase.report()).replaceAll("(?s)<script.*?</script>", "");

        assertThat(html)
                .contains("payments-production", "in 11 hours", "The replica leaves the global table.")
                .contains("DynamoDB.7", "Not covered by a rule of this scan", "refused: kms:DescribeKey")
                .contains("Backup of orders cannot be restored: its key is PendingDeletion.")
                .contains("The cluster is replaced by cache-v2 in December.", "8 days left")
                .doesNotContain("Table ledger-1 has point-in-time recovery DISABLED.");
    }

    @Test
    void markupInNamesIsTextEverywhere() {
        String html = Pages.html(SampleReports.hostile());

        assertThat(html)
                .doesNotContain("<script>alert", "<img")
                .doesNotContainPattern("<script[^>]*>[^<]*[\u2028\u2029]")
                .doesNotContainPattern("href=\"[^#h]")
                .contains("&lt;script&gt;alert");
        assertThat(html.split("</script>", -1)).hasSize(html.split("<script", -1).length);
    }

    @Test
    void tagValuesStandInNoReport() {
        assertThat(Pages.html(SampleReports.liveSmall())).doesNotContain(SampleReports.CANARY);
    }

    @Test
    void passesAreListedOnlyWhereAskedFor() {
        String plain = Pages.html(SampleReports.passes());
        String all = Pages.files(SampleReports.passes(), Map.of("html-include", "pass"))
                .get("");

        assertThat(plain).contains("\"findings\":1,").doesNotContain("\"good\"");
        assertThat(all).contains("\"findings\":2,").contains("\"good\"");
    }

    @Test
    void tenThousandFindingsFitIntoAMegabyteAndAHalf() {
        assertThat(Pages.html(SampleReports.many(10_000))).hasSizeLessThan(1_500_000);
    }
}
