package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.aws.AccountChoice;
import io.github.wardyn.aws.AwsSource;
import io.github.wardyn.aws.Collector;
import io.github.wardyn.aws.ConnectionSettings;
import io.github.wardyn.aws.LeastPrivilegePolicy;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * Takes every action away in turn from who reads an organisation. Which rules cannot judge then stands in
 * {@code denied-actions.txt}; update it with {@code -Dgolden.update}.
 */
class DeniedActionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/denied-actions.txt");
    private static final AccountChoice ORGANIZATION =
            new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of());

    private static Map<String, Finding> allowed = Map.of();
    private static final Map<String, Map<String, Finding>> DENIED = new TreeMap<>();

    @BeforeAll
    static void judgeWithAndWithout() throws Exception {
        Set<Collector> all = EnumSet.allOf(Collector.class);
        Set<String> ofOwn = LeastPrivilegePolicy.of(all, AccountChoice.OWN).actions();
        // Most of the time is spent waiting for the turn of a paced call.
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Future<Map<String, Finding>> whole = threads.submit(() -> judge(AccountChoice.OWN));
            Map<String, Future<Map<String, Finding>>> without = new TreeMap<>();
            for (String action : LeastPrivilegePolicy.of(all, ORGANIZATION).actions()) {
                AccountChoice accounts = ofOwn.contains(action) ? AccountChoice.OWN : ORGANIZATION;
                without.put(action, threads.submit(() -> judge(accounts, Fault.deny(action))));
            }
            allowed = whole.get();
            for (Map.Entry<String, Future<Map<String, Finding>>> one : without.entrySet()) {
                DENIED.put(one.getKey(), one.getValue().get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @AfterAll
    static void forget() {
        allowed = Map.of();
        DENIED.clear();
    }

    @Test
    void aVerdictThatChangesIsUnknownAndNamesTheAction() {
        DENIED.forEach((action, findings) -> findings.forEach((subject, now) -> {
            Finding before = allowed.get(subject);
            boolean stays = before != null && before.verdict() == now.verdict();
            boolean isNew = before == null || before.verdict() == Verdict.NOT_APPLICABLE;
            boolean saysNothing = isNew && now.verdict() == Verdict.NOT_APPLICABLE;
            boolean compliesWhateverIsUnseen = isNew && now.verdict() == Verdict.PASS;
            if (!stays && !saysNothing && !compliesWhateverIsUnseen) {
                assertThat(now.verdict()).as(action + " " + subject).isEqualTo(Verdict.UNKNOWN);
                assertThat(now.gaps().toString()).as(action + " " + subject).contains(action);
            }
        }));
    }

    @Test
    void nothingPassesOnlyBecauseItCannotBeSeen() {
        DENIED.forEach((action, findings) -> allowed.forEach((subject, before) -> {
            Finding now = findings.get(subject);
            if (before.verdict() == Verdict.FAIL && now != null) {
                assertThat(now.verdict()).as(action + " " + subject).isIn(Verdict.FAIL, Verdict.UNKNOWN);
            }
        }));
    }

    @Test
    void whatDisappearsIsUnknownOfItsAccount() {
        DENIED.forEach((action, findings) -> allowed.forEach((subject, before) -> {
            if (before.verdict() == Verdict.FAIL && !findings.containsKey(subject)) {
                assertThat(unknownRules(action))
                        .as(action + " " + subject)
                        .contains(before.rule().value());
            }
        }));
    }

    @Test
    void theRulesThatNeedEachActionAreTheExpectedOnes() throws Exception {
        List<String> lines = new ArrayList<>();
        DENIED.keySet().forEach(action -> lines.add((action + ": " + String.join(" ", unknownRules(action))).strip()));
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    private static List<String> unknownRules(String action) {
        return DENIED.getOrDefault(action, Map.of()).values().stream()
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN
                        && finding.gaps().toString().contains(action))
                .map(finding -> finding.rule().value())
                .distinct()
                .sorted()
                .toList();
    }

    /** Gives findings by rule and subject. */
    private static Map<String, Finding> judge(AccountChoice accounts, Fault... faults) {
        try (FakeAws aws = FakeAws.start()) {
            EveryResource.addTo(aws);
            List.of(faults).forEach(aws.faults()::add);
            List<Finding> findings = new ArrayList<>();
            EveryRule.judge(new AwsSource().collect(request(aws, accounts)), rule -> true)
                    .findings()
                    .forEach(findings::add);
            return findings.stream().collect(Collectors.toMap(DeniedActionsTest::key, finding -> finding));
        }
    }

    private static LiveRequest request(FakeAws aws, AccountChoice accounts) {
        ConnectionSettings connection = ConnectionSettings.DEFAULT
                .withEndpoint(aws.endpoint().toString(), false)
                .withAttempts(2, Duration.ofMillis(1), Duration.ofSeconds(30));
        return LiveRequest.builder()
                .accounts(accounts)
                .eventWindow(Duration.ofHours(24))
                .connection(connection)
                .credentials(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(FakeAws.accessKeyId(FakeAws.DEFAULT_ACCOUNT), "any")))
                .clock(InstantSource.fixed(aws.now()))
                .tool("wardyn test")
                .build();
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.resource().type() + " "
                + finding.resource().id().canonical();
    }
}
