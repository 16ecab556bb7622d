package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.wardyn.cli.Distribution.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program judging files. */
final class ScanIT {

    private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();
    private static final Path SNAPSHOTS = RESOURCES.resolve("snapshots");
    private static final Path TEMPLATE = RESOURCES.resolve("templates/cache.yaml");

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

    @ParameterizedTest(name = "{0} ends with {1}: {2}")
    @CsvSource({
        "clean.jsonl, 0, result=pass fails=0 unknown=0 waived=0 unread=0 exit=0",
        "fail.jsonl, 1, result=fail fails=1 unknown=0 waived=0 unread=0 exit=1",
        "unknown.jsonl, 3, result=incomplete fails=0 unknown=1 waived=0 unread=0 exit=3",
        "unknown-and-fail.jsonl, 1, result=fail fails=1 unknown=1 waived=0 unread=0 exit=1",
        "denied.jsonl, 3, result=incomplete fails=0 unknown=1 waived=0 unread=1 exit=3",
        "empty.jsonl, 3, result=incomplete fails=0 unknown=0 waived=0 unread=0 exit=3",
        "clean.jsonl --skip-rule DAX001, 3, result=incomplete fails=0 unknown=0 waived=0 unread=0 exit=3",
        "fail.jsonl --fail-on none, 0, result=pass fails=1 unknown=0 waived=0 unread=0 exit=0",
        "fail.jsonl --fail-on critical, 0, result=pass fails=1 unknown=0 waived=0 unread=0 exit=0",
        "unknown.jsonl --allow-incomplete, 0, result=pass fails=0 unknown=1 waived=0 unread=0 exit=0",
        "unknown.jsonl --fail-on critical, 0, result=pass fails=0 unknown=1 waived=0 unread=0 exit=0",
        "fail.jsonl --format json=/dev/full, 2, result=invalid fails=1 unknown=0 waived=0 unread=0 report-failed=json exit=2",
        "fail.jsonl --rule DAX999, 2, result=invalid exit=2",
        "missing.jsonl, 2, result=invalid exit=2",
    })
    void theExitCodeAndTheLastLineSayHowItEnded(String line, int exit, String last) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
        arguments.set(0, SNAPSHOTS.resolve(arguments.get(0)).toString());
        arguments.addAll(0, List.of("scan", "--rule", "DAX001"));
        Outcome outcome = wardyn.run(arguments.toArray(new String[0]));
        assertThat(outcome.err().lines().reduce("", (first, second) -> second)).isEqualTo(last);
        assertThat(outcome.exit()).isEqualTo(exit);
    }

    @Test
    void aTemplateIsNamedAsTheUserNamedIt() throws Exception {
        Files.copy(TEMPLATE, directory.resolve("cache.yaml"));
        Outcome outcome = wardyn.run("scan", "--rule", "DAX001", "--format", "json", ".");
        assertThat(outcome.out()).contains("\"cache.yaml/Cache\"");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void aTemplateIsReadFromStandardInput() throws Exception {
        Outcome outcome = wardyn.runWith(Files.readString(TEMPLATE), "scan", "--rule", "DAX001", "-");
        assertThat(outcome.out()).contains("stdin:9:");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void aSnapshotIsReadFromStandardInput() throws Exception {
        String snapshot = Files.readString(SNAPSHOTS.resolve("fail.jsonl"));
        assertThat(wardyn.runWith(snapshot, "scan", "--rule", "DAX001", "-").exit())
                .isEqualTo(1);
    }

    @Test
    void aFolderOfSnapshotsAndTemplatesIsReadAsOne() throws Exception {
        Files.copy(TEMPLATE, directory.resolve("cache.yaml"));
        Files.copy(SNAPSHOTS.resolve("fail.jsonl"), directory.resolve("fail.jsonl"));
        Outcome outcome = wardyn.run("scan", "--rule", "DAX001", ".");
        assertThat(outcome.err()).endsWith("result=fail fails=2 unknown=0 waived=0 unread=0 exit=1\n");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            --rule NET004 --cloudtrail-logs LOGS | 1 | 1 by arn:aws:iam::111122223333:user/admin with Boto/2.1
            --rule NET006 --cloudtrail-logs LOGS | 1 | with legacy-loader to dynamodb.amazonaws.com
            --rule DDB005 --cloudtrail-logs LOGS | 1 | "at":"2026-11-02T14:30:05Z"
            --rule DDB005                        | 1 | "at":"2026-11-03T22:15:30Z"
            """)
    void logFilesOfATrailTellOfClientsAndSinceWhenKeysAreUnusable(String options, int exit, String said)
            throws Exception {
        Path fixtures = Path.of("../../fixtures").toAbsolutePath().normalize();
        String line = "scan " + fixtures.resolve("snapshots/everything.jsonl") + " --format json "
                + options.replace("LOGS", fixtures.resolve("cloudtrail").toString());
        Outcome outcome = wardyn.run(line.split(" +", -1));
        assertThat(outcome.out()).contains(said);
        assertThat(outcome.exit()).isEqualTo(exit);
    }

    @Test
    void aFindingThatRestsOnTheDefaultOfAParameterSaysSo() throws Exception {
        Path template = Path.of("../../fixtures/cloudformation/parameters.yaml")
                .toAbsolutePath()
                .normalize();
        Files.copy(template, directory.resolve("parameters.yaml"));
        Outcome outcome = wardyn.run("scan", "--rule", "RES001", "--format", "json", "parameters.yaml");
        assertThat(outcome.out()).contains("It rests on the default of a parameter, parameters.yaml:4:36.");
    }

    @Test
    void logsThatAreNoneAreAMistake() throws Exception {
        Outcome outcome =
                wardyn.run("scan", SNAPSHOTS.resolve("clean.jsonl").toString(), "--cloudtrail-logs", "missing");
        assertThat(outcome.err()).contains("there is no folder \"missing\" of --cloudtrail-logs.");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void everythingWrongWithAPolicyIsToldAtOnce() throws Exception {
        Outcome outcome = wardyn.run(
                "scan", "--policy", RESOURCES.resolve("policies/misspelt.yaml").toString(), TEMPLATE.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("misspelt.yaml:5:3", "dax-tls-disabled", "misspelt.yaml:6:10", "high")
                .endsWith("result=invalid exit=2\n");
    }

    @ParameterizedTest(name = "as of {0} in the zone {1} the waived finding ends with {2}")
    @CsvSource({
        "2027-03-30T23:59:59Z, UTC, 0",
        "2027-03-31, UTC, 1",
        "2027-03-30T23:59:59Z, Pacific/Kiritimati, 0",
        "2027-03-31, Pacific/Pago_Pago, 1",
    })
    void aWaiverHoldsUntilItsDayWhateverTheZone(String asOf, String zone, int exit) throws Exception {
        wardyn = wardyn.with("TZ", zone);
        String policy = RESOURCES.resolve("policies/waived.yaml").toString();
        assertThat(wardyn.run("scan", "--policy", policy, "--as-of", asOf, TEMPLATE.toString())
                        .exit())
                .isEqualTo(exit);
    }

    @Test
    void rulesOfOnesOwnAreCompiledAndKept() throws Exception {
        String rules = RESOURCES.resolve("rules").toString();
        for (int i = 0; i < 2; i++) {
            Outcome outcome = wardyn.run("scan", "--rules", rules, "--rule", "OWN001", TEMPLATE.toString());
            assertThat(outcome.out().replaceAll("\\s+", " ")).contains("runs on dax.r5.large");
            assertThat(outcome.exit()).isZero();
        }
    }

    @Test
    void standardOutputCarriesTheReportAndNothingElse() throws Exception {
        Outcome outcome = scan("unknown-and-fail", "--format", "json");
        assertThat(outcome.out()).startsWith("{").endsWith("}\n");
        assertThat(outcome.err()).isEqualTo("result=fail fails=1 unknown=1 waived=0 unread=0 exit=1\n");
    }

    @Test
    void withReportsInFilesOnlyStandardOutputIsEmpty() throws Exception {
        Outcome outcome = scan("fail", "--format", "json", "--output-dir", "out");
        assertThat(outcome.out()).isEmpty();
        assertThat(files("out")).containsExactly("wardyn.json");
    }

    @Test
    void twoRunsGiveTheSameBytesInEveryFormat() throws Exception {
        String formats = String.join(",", Reporters.load().keySet());
        for (String out : List.of("one", "two")) {
            scan("unknown-and-fail", "--deterministic", "--format", formats, "--output-dir", out);
        }
        assertThat(files("one")).isNotEmpty().isEqualTo(files("two"));
        for (String file : files("one")) {
            assertThat(directory.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("two").resolve(file));
        }
    }

    @Test
    void noCompilerIsLoaded() throws Exception {
        Path log = directory.resolve("classes.log");
        wardyn = wardyn.with("WARDYN_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(scan("fail").exit()).isEqualTo(1);
        assertThat(Files.readString(log))
                .contains("org.drools.core")
                .doesNotContain("org.drools.compiler", "org.antlr", "org.mvel", "com.github.javaparser", "/compiler/");
    }

    @Test
    void aStoppedScanSaysSoAndLeavesNothing() throws Exception {
        Path pipe = directory.resolve("pipe.jsonl");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path err = directory.resolve("err");
        Process process = wardyn.start(
                wardyn.launcher(),
                new String[] {"scan", pipe.toString(), "--format", "json=out/report.json"},
                directory.resolve("out.txt"),
                err);
        // Opening the other end waits until the program reads this one.
        try (OutputStream other = Files.newOutputStream(pipe)) {
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(err)).endsWith("result=interrupted exit=130\n");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void aNewerJavaSaysTheSame() throws Exception {
        List<Path> newer = Distribution.runtimes(25);
        assumeThat(newer).as("a Java of 25 or newer is installed").isNotEmpty();
        String here =
                scan("unknown-and-fail", "--deterministic", "--format", "json").out();
        wardyn = wardyn.with("JAVA_HOME", newer.get(0).toString());
        assertThat(scan("unknown-and-fail", "--deterministic", "--format", "json")
                        .out())
                .isEqualTo(here);
    }

    private Outcome scan(String snapshot, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "scan",
                "--rule",
                "DAX001",
                SNAPSHOTS.resolve(snapshot + ".jsonl").toString()));
        arguments.addAll(List.of(more));
        return wardyn.run(arguments.toArray(new String[0]));
    }

    private List<String> files(String folder) throws IOException {
        Path top = directory.resolve(folder);
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
