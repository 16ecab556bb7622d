package io.github.wardyn.reporters.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.SampleReports;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ContentSecurityPolicyTest {

    private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(?![!/])[^>]*>");

    static Stream<ScanReport> reports() {
        return Stream.concat(
                SampleReports.small().values().stream().map(Supplier::get),
                Stream.of(Showcase.report(), SampleReports.many(2_500)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePolicyAdmitsTheStyleAndTheScriptOfThePageAndNothingElse(ScanReport report) {
        String html = Pages.html(report);
        String style = between(html, "<style>", "</style>");
        String script = between(html, "<script>", "</script>");

        assertThat(policy(html))
                .isEqualTo("default-src 'none'; script-src 'sha256-" + Fingerprints.base64(script)
                        + "'; style-src 'sha256-" + Fingerprints.base64(style)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(html.split("<script>", -1)).hasSize(2);
        assertThat(html.split("<style", -1)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noElementRunsScriptsOrLoadsAnything(ScanReport report) {
        Matcher tags = TAG.matcher(withoutData(Pages.html(report)));
        while (tags.find()) {
            String tag = tags.group();
            assertThat(tag).doesNotContainPattern("\\s(on[a-z]+|style|src)\\s*=");
            if (!tag.startsWith("<a ")) {
                assertThat(tag).doesNotContainPattern("href=\"(?!#)");
            } else {
                assertThat(tag).doesNotContainPattern("href=\"(?!#|https://)");
            }
        }
    }

    @Test
    void theStyleSheetStandsBesideTheReportWhereAskedFor() {
        Map<String, String> files = Pages.files(Showcase.report(), Map.of("html-assets", "split"));

        assertThat(files).containsOnlyKeys("", "report.css");
        assertThat(files.get("")).doesNotContain("<style").contains("<link rel=\"stylesheet\" href=\"report.css\">");
        assertThat(policy(files.get(""))).contains("style-src 'self';");
        assertThat(files.get("report.css")).contains("prefers-reduced-motion");
    }

    @Test
    void thePrintedHeadCanEndNeitherItsStringNorTheSheet() throws Exception {
        String style = Assets.load("\"}</style><b>\\", false).style();

        assertThat(style).endsWith("@page{@top-left{content:\"\\22 \\7d \\3c /style\\3e \\3c b\\3e \\5c \"}}\n");
    }

    private static String policy(String html) {
        Matcher matcher = POLICY.matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace("&#39;", "'");
    }

    private static String between(String html, String start, String end) {
        int from = html.indexOf(start) + start.length();
        return html.substring(from, html.indexOf(end, from));
    }

    private static String withoutData(String html) {
        return html.replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");
    }
}
