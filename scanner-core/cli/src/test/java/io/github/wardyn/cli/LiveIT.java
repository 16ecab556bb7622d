package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wardyn.cli.Distribution.Outcome;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import io.github.wardyn.testkit.aws.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program reading accounts of the fake control plane. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class LiveIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path cache;

    @TempDir
    Path directory;

    private FakeAws aws;
    private Distribution wardyn;

    @BeforeAll
    static void makeArchive() throws Exception {
        Distribution.built(cache).run("version");
    }

    @BeforeEach
    void start() {
        Organisation organisation = Organisation.of(7).accounts(2).tables(4).backups(1);
        aws = FakeAws.builder().organisation(organisation).start();
        wardyn = Distribution.built(cache)
                .in(directory)
                .with("AWS_ACCESS_KEY_ID", FakeAws.accessKeyId("111100000001"))
                .with("AWS_SECRET_ACCESS_KEY", "any")
                .with("AWS_EC2_METADATA_DISABLED", "true")
                .with("AWS_CONFIG_FILE", directory.resolve("no-config").toString());
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void anOrganisationIsReadAndJudgedAndEveryReportIsWritten() throws Exception {
        Outcome outcome = run(
                "live",
                "--organization",
                "--role-name",
                "scan",
                "--save",
                "saved.jsonl.gz",
                "--format",
                "json=report.json",
                "--format",
                "sarif=report.sarif",
                "--format",
                "html=report.html");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("collected accounts=2 regions=5 ")
                .contains("result=fail ")
                .doesNotContain("\u001b");
        assertThat(outcome.exit()).isEqualTo(1);
        JsonNode sarif = JSON.readTree(directory.resolve("report.sarif").toFile());
        assertThat(sarif.at("/runs/0/results")).isNotEmpty();
        assertThat(JSON.readTree(directory.resolve("report.json").toFile()).path("findings"))
                .isNotEmpty();
        assertThat(directory.resolve("report.html")).content().contains("</html>");

        Outcome again = wardyn.run("scan", "saved.jsonl.gz", "--format", "json=again.json");
        assertThat(last(again)).isEqualTo(last(outcome));
        assertThat(fingerprints("again.json")).isEqualTo(fingerprints("report.json"));
    }

    @Test
    void whatIsDeniedIsNamedAndNothingElseIsLost() throws Exception {
        aws.faults().add(Fault.deny("dynamodb:DescribeContinuousBackups"));

        Outcome outcome = run("live", "--rule", "pitr-disabled", "--format", "json=report.json");

        assertThat(outcome.err())
                .contains("denied 8 times: dynamodb:DescribeContinuousBackups. Try: allow it")
                .contains("result=incomplete fails=0 unknown=8 ");
        assertThat(outcome.exit()).isEqualTo(3);
        JsonNode findings =
                JSON.readTree(directory.resolve("report.json").toFile()).path("findings");
        assertThat(findings)
                .hasSize(8)
                .allSatisfy(finding -> assertThat(finding.toString()).contains("dynamodb:DescribeContinuousBackups"));
    }

    /** The rule finds nothing to judge, or nothing wrong; what it could not look for must not make it pass. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void aListThatCouldNotBeReadMakesTheScanIncomplete(String name, Fault fault, String remedy) throws Exception {
        aws.faults().add(fault);

        Outcome outcome =
                run("live", "--rule", "dax-tls-disabled", "--fail-on", "critical", "--format", "json=report.json");

        assertThat(outcome.err()).contains("result=incomplete ");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(JSON.readTree(directory.resolve("report.json").toFile()).path("findings"))
                .filteredOn(finding -> finding.path("verdict").asText().equals("unknown"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at("/resource/id").asText()).isEqualTo("111100000001");
                    assertThat(finding.path("message").asText()).contains(remedy);
                });
    }

    static Stream<Arguments> endings() {
        String action = "dax:DescribeClusters";
        return Stream.of(
                Arguments.of("denied", Fault.deny(action), "Allow dax:DescribeClusters to the scanning role."),
                Arguments.of("session over", Fault.expireToken(action), "with credentials that have not expired"),
                Arguments.of("keys taken away", Fault.regionOff("eu-west-1"), "with credentials that AWS knows"),
                Arguments.of("service broken", Fault.serverError(action, 500), "did not answer in time"));
    }

    @Test
    void whoMayNotComeInIsToldAndTheScanIsIncomplete() throws Exception {
        aws.faults().add(Fault.expireToken("*"));

        Outcome outcome = run("live");

        assertThat(outcome.err())
                .contains("Nothing is read of default credentials: ")
                .contains("sts:GetCallerIdentity with credentials that have not expired");
        assertThat(outcome.exit()).isEqualTo(3);
    }

    @Test
    void machinesAreToldInJsonAndWhoWantsQuietHearsNothing() throws Exception {
        Outcome json = run("collect", "--collect", "dax", "--log-format", "json", "a.jsonl");
        Outcome quiet = run("collect", "--collect", "dax", "--quiet", "b.jsonl");

        List<String> lines = json.err().lines().toList();
        for (String line : lines.subList(0, lines.size() - 1)) {
            assertThat(JSON.readTree(line).path("event").asText()).isIn("opened", "part", "collected");
        }
        assertThat(last(json)).startsWith("result=pass ");
        assertThat(quiet.err()).isEqualTo("result=pass unread=0 exit=0\n");
    }

    @Test
    void certificatesThatCannotBeUsedAreRefused() throws Exception {
        Files.writeString(directory.resolve("empty.pem"), "");

        Outcome missing = run("live", "--ca-bundle", "missing.pem");
        Outcome empty = run("live", "--ca-bundle", "empty.pem");

        assertThat(missing.err()).startsWith("wardyn: \"missing.pem\" of --ca-bundle cannot be read.");
        assertThat(empty.err()).startsWith("wardyn: \"empty.pem\" of --ca-bundle holds no PEM certificates.");
        assertThat(List.of(missing.exit(), empty.exit())).containsOnly(2);
    }

    @Test
    void anEndpointOfAnotherMachineIsRefusedUnlessItIsTrusted() throws Exception {
        Outcome outcome = wardyn.run("live", "--endpoint-url", "http://192.0.2.1:1");

        assertThat(outcome.err())
                .startsWith("wardyn: \"http://192.0.2.1:1\" leads to another machine")
                .contains("Try: --allow-custom-endpoint");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void aCollectionThatWasKilledGoesOnWithoutReadingAnythingTwice() throws Exception {
        assertThat(run("collect", "whole.jsonl").exit()).isZero();
        aws.faults().add(Fault.delay("backup:*", Duration.ofSeconds(2)));
        Process process = wardyn.start(
                wardyn.launcher(),
                arguments("collect", "--resume", "parts", "resumed.jsonl"),
                directory.resolve("killed.out"),
                directory.resolve("killed.err"));
        while (parts().size() < 4) {
            assertThat(process.isAlive()).isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        assertThat(directory.resolve("resumed.jsonl")).doesNotExist();
        aws.faults().clear();
        List<String> finished = parts();
        aws.calls().clear();

        Outcome resumed = run("collect", "--resume", "parts", "resumed.jsonl");

        assertThat(resumed.exit()).isZero();
        assertThat(resumed.err()).contains(" kept=" + finished.size() + " ");
        assertThat(lines("resumed.jsonl")).isEqualTo(lines("whole.jsonl"));
        for (String part : finished) {
            String[] words = part.replace(".jsonl.gz", "").split("_", -1);
            assertThat(aws.calls()
                            .count(call -> call.action().startsWith(words[2] + ":")
                                    && call.region().equals(words[1])
                                    && call.account().equals(words[0])))
                    .as(part)
                    .isZero();
        }
    }

    private List<String> parts() throws IOException {
        Path folder = directory.resolve("parts");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl.gz"))
                    .sorted()
                    .toList();
        }
    }

    private Outcome run(String... arguments) throws Exception {
        return wardyn.run(arguments(arguments));
    }

    private String[] arguments(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--endpoint-url", aws.endpoint().toString()));
        return all.toArray(new String[0]);
    }

    private static String last(Outcome outcome) {
        return outcome.err().lines().reduce("", (first, second) -> second);
    }

    private List<String> fingerprints(String report) throws IOException {
        List<String> fingerprints = new ArrayList<>();
        JSON.readTree(directory.resolve(report).toFile())
                .path("findings")
                .forEach(finding -> fingerprints.add(finding.path("fingerprint").asText()));
        return fingerprints;
    }

    /** Gives the lines of a snapshot without the instants at which AWS was asked. */
    private List<String> lines(String snapshot) throws IOException {
        return Files.readAllLines(directory.resolve(snapshot)).stream()
                .map(line -> line.replaceAll("\"(takenAt|at)\":\"[^\"]*\"", ""))
                .toList();
    }
}
