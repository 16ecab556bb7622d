package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.cli.Distribution.Outcome;
import io.github.wardyn.testkit.aws.FakeAws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the packaged program: all formats, from every kind of input. */
final class ReportsIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String EVERYTHING =
            ROOT.resolve("fixtures/snapshots/everything.jsonl").toString();
    private static final String ACCOUNT = FakeAws.DEFAULT_ACCOUNT;
    private static final String FORMATS = String.join(",", Formats.names());

    @TempDir
    static Path cache;

    @TempDir
    Path directory;

    private Distribution wardyn;

    @BeforeAll
    static void makeArchive() throws Exception {
        Distribution.built(cache).run("version");
    }

    @BeforeEach
    void findDistribution() {
        wardyn = Distribution.built(cache).in(directory);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fixtures/cloudformation", "fixtures/snapshots/everything.jsonl"})
    void whatIsConvertedHasTheBytesOfTheScan(String input) throws Exception {
        assertConverts("scan", ROOT.resolve(input).toString(), "--history", "nights.jsonl");
    }

    @Test
    void whatIsConvertedHasTheBytesOfALiveScan() throws Exception {
        try (FakeAws aws = FakeAws.start()) {
            aws.region(ACCOUNT, "eu-west-1").key("soon-gone", key -> key.pendingDeletion(aws.now()));
            aws.region(ACCOUNT, "eu-west-1").table("orders", table -> table.customerManagedKey("soon-gone"));
            wardyn = wardyn.with("AWS_ACCESS_KEY_ID", FakeAws.accessKeyId(ACCOUNT))
                    .with("AWS_SECRET_ACCESS_KEY", "any");
            assertConverts(
                    "live",
                    "--region",
                    "eu-west-1",
                    "--endpoint-url",
                    aws.endpoint().toString());
        }
        assertThat(Files.readString(directory.resolve("direct/wardyn.json")))
                .contains("table/orders")
                .contains("\"--endpoint-url\",\"[redacted]\"")
                .contains("\"principal\":\"arn:aws:");
    }

    private void assertConverts(String... scan) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(scan));
        arguments.addAll(List.of("--include", "pass", "--format", FORMATS, "--output-dir", "direct"));
        arguments.addAll(List.of("--format", "console=direct/wardyn.txt"));
        Outcome outcome = wardyn.run(arguments.toArray(new String[0]));
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
        Outcome converted = wardyn.run(
                "convert",
                "direct/wardyn.json",
                "--include",
                "pass",
                "--format",
                FORMATS,
                "--output-dir",
                "converted",
                "--format",
                "console=converted/wardyn.txt");
        assertThat(converted.exit()).as(converted.err()).isZero();
        assertThat(contents("direct")).hasSizeGreaterThan(12).isEqualTo(contents("converted"));
    }

    @Test
    void noReportShowsAnAccountIdWhereTheyAreToBeLeftOut() throws Exception {
        wardyn.run("scan", EVERYTHING, "--redact-account-ids", "--format", FORMATS, "--output-dir", "out");
        assertThat(contents("out")).isNotEmpty().allSatisfy((name, text) -> {
            assertThat(name).doesNotContain(ACCOUNT);
            assertThat(text).doesNotContain(ACCOUNT, "444455556666");
        });
        assertThat(Files.readString(directory.resolve("out/wardyn.json")))
                .contains("arn:aws:dynamodb:eu-west-1:000000000001:table/orders");
    }

    @Test
    void evidenceStandsWhereTheSarifReportSays() throws Exception {
        wardyn.run("scan", EVERYTHING, "--format", "sarif=out.sarif", "--evidence-dir", "evidence");
        assertThat(directory.resolve("evidence/summary.json")).isRegularFile();
        Path cluster = directory.resolve("evidence/aws/111122223333/eu-west-1/DaxCluster/storefront.json");
        assertThat(cluster).content().contains("\"clusterEndpointEncryptionType\": \"NONE\"");
        assertThat(directory.resolve("out.sarif"))
                .content()
                .contains("evidence/aws/111122223333/eu-west-1/DaxCluster/storefront.json");
    }

    @Test
    void everyScanAddsANightAndReportsShowTheEarlierOnes() throws Exception {
        Path nights = directory.resolve("nights.jsonl");
        Files.writeString(
                nights, "{\"takenAt\":\"2026-10-27T03:00:00Z\",\"fails\":{\"high\":40},\"unknown\":2,\"waived\":0}\n");
        for (int i = 0; i < 2; i++) {
            wardyn.run("scan", EVERYTHING, "--history", "nights.jsonl", "--format", "html", "--output-dir", "out");
        }
        assertThat(nights)
                .content()
                .hasLineCount(2)
                .containsPattern(
                        "\\{\"takenAt\":\"2026-10-28T03:00:00Z\",\"fails\":\\{\"low\":[0-9]+,\"medium\":[0-9]+,"
                                + "\"high\":[0-9]+,\"critical\":[0-9]+},\"unknown\":[0-9]+,\"waived\":0}");
        assertThat(directory.resolve("out/wardyn.html")).content().contains("fewer since 2026-10-27");
    }

    @Test
    void aHistoryThatIsNoneStopsTheScanBeforeItStarts() throws Exception {
        Files.writeString(directory.resolve("nights.jsonl"), "{\"takenAt\":\"yesterday\"}\n");
        Outcome outcome = wardyn.run("scan", EVERYTHING, "--history", "nights.jsonl");
        assertThat(outcome.err()).contains("\"nights.jsonl:1\" is no night of a history.");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void theSummaryOfAJobIsAppendedTo() throws Exception {
        Path summary = Files.writeString(directory.resolve("summary.md"), "The step before.\n");
        wardyn = wardyn.with("GITHUB_STEP_SUMMARY", summary.toString());
        wardyn.run("scan", EVERYTHING, "--format", "markdown=" + summary);
        assertThat(summary).content().startsWith("The step before.\n# Wardyn\n");
    }

    @Test
    void aValueThatAFormatDoesNotKnowIsToldBeforeAnythingIsRead() throws Exception {
        Outcome outcome = wardyn.run("scan", EVERYTHING, "--markdown-variant", "coment");
        assertThat(outcome.err())
                .isEqualTo("wardyn: \"coment\" of --markdown-variant is not among its values.\n"
                        + "  Try: summary, comment\nresult=invalid exit=2\n");
    }

    @Test
    void optionsOfFormatsReachThem() throws Exception {
        wardyn.run(
                "scan",
                EVERYTHING,
                "--format",
                "csv,sarif",
                "--output-dir",
                "out",
                "--csv-bom",
                "--csv-raw",
                "--sarif-profile",
                "full");
        assertThat(directory.resolve("out/wardyn.csv")).content().startsWith("\ufeff");
    }

    private Map<String, String> contents(String folder) {
        Path top = directory.resolve(folder);
        try (Stream<Path> files = Files.walk(top)) {
            Map<String, String> contents = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(top.relativize(file).toString(), text(file)));
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The formats that the program has, but the console's, which goes to no folder of its own accord. */
    private static final class Formats {

        static List<String> names() {
            try {
                return Reporters.load().keySet().stream()
                        .filter(name -> !name.equals(ReportTarget.CONSOLE))
                        .toList();
            } catch (UsageException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
