package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.aws.AccountChoice;
import io.github.wardyn.aws.AwsSource;
import io.github.wardyn.aws.Collector;
import io.github.wardyn.aws.ConnectionSettings;
import io.github.wardyn.aws.LeastPrivilegePolicy;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import io.github.wardyn.testkit.aws.Organisation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * Takes every action away in turn, each in an account of its own. Which rules cannot judge then stands in
 * {@code denied-actions.txt}; update it with {@code -Dgolden.update}.
 */
class DeniedActionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/denied-actions.txt");
    private static final List<String> ACTIONS =
            LeastPrivilegePolicy.of(EnumSet.allOf(Collector.class), AccountChoice.OWN).actions().stream()
                    .filter(action -> !Set.of("account", "organizations", "sts")
                            .contains(action.substring(0, action.indexOf(':'))))
                    .toList();

    private static Map<String, Map<String, Finding>> allowed;
    private static Map<String, Map<String, Finding>> denied;
    private static Map<String, String> actions;

    @BeforeAll
    static void judgeWithAndWithout() {
        Organisation organisation = Organisation.of(11)
                .accounts(ACTIONS.size() + 1)
                .regions(List.of("eu-west-1"))
                .tables(4)
                .backups(1);
        actions = new TreeMap<>();
        // The first account has the keys that others use too.
        for (int i = 0; i < ACTIONS.size(); i++) {
            actions.put(organisation.accountIds().get(i + 1), ACTIONS.get(i));
        }
        try (FakeAws aws = FakeAws.builder().organisation(organisation).start()) {
            allowed = byAccount(collect(aws));
            actions.forEach(
                    (account, action) -> aws.faults().add(Fault.deny(action).inAccount(account)));
            denied = byAccount(collect(aws));
        }
    }

    @AfterAll
    static void forget() {
        allowed = Map.of();
        denied = Map.of();
    }

    @Test
    void aVerdictThatChangesIsUnknownAndNamesTheAction() {
        actions.forEach((account, action) -> denied.get(account).forEach((subject, now) -> {
            Finding before = allowed.get(account).get(subject);
            boolean stays = before != null && before.verdict() == now.verdict();
            boolean compliesWhateverIsUnseen =
                    now.verdict() == Verdict.PASS && (before == null || before.verdict() == Verdict.NOT_APPLICABLE);
            if (!stays && !compliesWhateverIsUnseen) {
                assertThat(now.verdict()).as(action + " " + subject).isEqualTo(Verdict.UNKNOWN);
                assertThat(now.gaps().toString()).as(action + " " + subject).contains(action);
            }
        }));
    }

    @Test
    void nothingPassesOnlyBecauseItCannotBeSeen() {
        actions.forEach((account, action) -> allowed.get(account).forEach((subject, before) -> {
            Finding now = denied.get(account).get(subject);
            if (before.verdict() == Verdict.FAIL && now != null) {
                assertThat(now.verdict()).as(action + " " + subject).isIn(Verdict.FAIL, Verdict.UNKNOWN);
            }
        }));
    }

    @Test
    void theRulesThatNeedEachActionAreTheExpectedOnes() throws Exception {
        List<String> lines = new ArrayList<>();
        Map<String, SortedSet<String>> rules = new TreeMap<>();
        actions.forEach((account, action) -> {
            SortedSet<String> unknown = rules.computeIfAbsent(action, any -> new TreeSet<>());
            denied.get(account).values().stream()
                    .filter(finding -> finding.verdict() == Verdict.UNKNOWN
                            && finding.gaps().toString().contains(action))
                    .forEach(finding -> unknown.add(finding.rule().value()));
        });
        rules.forEach((action, unknown) -> lines.add((action + ": " + String.join(" ", unknown)).strip()));
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    private static Snapshot collect(FakeAws aws) {
        ConnectionSettings connection = ConnectionSettings.DEFAULT
                .withEndpoint(aws.endpoint().toString(), false)
                .withAttempts(2, Duration.ofMillis(1), Duration.ofSeconds(30));
        return new AwsSource()
                .collect(LiveRequest.builder()
                        .accounts(new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of()))
                        .regions(List.of("eu-west-1"))
                        .eventWindow(Duration.ofHours(24))
                        .connection(connection)
                        .credentials(StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(FakeAws.accessKeyId("111100000001"), "any")))
                        .clock(InstantSource.fixed(aws.now()))
                        .tool("wardyn test")
                        .build());
    }

    /** Findings by account, then by rule and subject; each account is judged as if there were no others. */
    private static Map<String, Map<String, Finding>> byAccount(Snapshot snapshot) {
        Map<String, Map<String, Finding>> findings = new TreeMap<>();
        for (SnapshotPart part : snapshot.parts()) {
            Map<String, Finding> ofAccount = new TreeMap<>();
            for (Finding finding :
                    EveryRule.judge(only(snapshot.header(), part), rule -> true).findings()) {
                ofAccount.put(finding.rule() + " " + finding.resource().id().canonical(), finding);
            }
            findings.put(part.scope().value(), ofAccount);
        }
        return findings;
    }

    private static Snapshot only(SnapshotHeader all, SnapshotPart part) {
        Coverage coverage = new Coverage(all.coverage().entries().stream()
                .filter(entry -> entry.scope().equals(part.scope()))
                .toList());
        SnapshotHeader header = new SnapshotHeader(all.world(), all.takenAt(), all.tool(), coverage, List.of());
        return Snapshot.of(header, List.of(part));
    }
}
