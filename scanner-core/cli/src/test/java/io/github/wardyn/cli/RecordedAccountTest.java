package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.cli.RecordedAnswers.Collected;
import io.github.wardyn.model.Finding;
import io.github.wardyn.testkit.aws.FakeAws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole accounts in the words of the services: each gives the facts of its {@code snapshot.jsonl} and the verdicts of its
 * {@code verdicts.txt}. Update both with {@code -Dgolden.update}, and read the difference.
 */
class RecordedAccountTest {

    private static final String REGION = "eu-west-1";

    static List<Path> accounts() throws IOException {
        try (var folders = Files.list(Path.of("../../fixtures/aws"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accounts")
    void anAccountGivesItsFactsAndVerdicts(Path account) throws IOException {
        Collected collected = RecordedAnswers.collect(account, Duration.ofHours(24), List.of(REGION));

        assertThat(collected.unused()).as("answers that nobody asked for").isEmpty();
        golden(account.resolve("snapshot.jsonl"), FactTrees.lines(collected.snapshot()));
        List<String> verdicts = StreamSupport.stream(
                        EveryRule.judge(collected.snapshot(), rule -> true)
                                .findings()
                                .spliterator(),
                        false)
                .map(RecordedAccountTest::line)
                .sorted()
                .toList();
        golden(account.resolve("verdicts.txt"), verdicts);
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.verdict() + " "
                + finding.resource().id().canonical().replace(":" + FakeAws.DEFAULT_ACCOUNT + ":", "::");
    }

    private static void golden(Path file, List<String> lines) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.write(file, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(file));
    }
}
