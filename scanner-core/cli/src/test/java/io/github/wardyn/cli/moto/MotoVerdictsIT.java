package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wardyn.cli.Distribution;
import io.github.wardyn.cli.Distribution.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program reads and judges the account that was filled. */
@ExtendWith(MotoExtension.class)
final class MotoVerdictsIT {

    /** What a list that moto does not answer may hold besides is unknown of the account. */
    private static final Set<String> THE_REST = Set.of(MotoClients.ACCOUNT);

    private static Outcome outcome;

    private static JsonNode report;

    /** Names of resources by rule and verdict; of those that a rule is not about, nothing. */
    private static Map<String, Map<String, Set<String>>> verdicts;

    @BeforeAll
    static void scan(Moto moto, @TempDir Path directory) throws Exception {
        outcome = Distribution.built(directory)
                .in(directory)
                .with("AWS_ACCESS_KEY_ID", MotoClients.ACCESS_KEY_ID)
                .with("AWS_SECRET_ACCESS_KEY", "any")
                .with("AWS_EC2_METADATA_DISABLED", "true")
                .with("AWS_CONFIG_FILE", directory.resolve("none").toString())
                .run(
                        "live",
                        "--endpoint-url=" + moto.server().endpoint(),
                        "--region=" + MotoClients.REGION,
                        "--include=pass",
                        "--format=json=report.json");
        report = new ObjectMapper().readTree(directory.resolve("report.json").toFile());
        verdicts = new TreeMap<>();
        for (JsonNode finding : report.path("findings")) {
            String verdict = finding.path("verdict").asText();
            if (!verdict.equals("not-applicable")) {
                verdicts.computeIfAbsent(finding.path("ruleId").asText(), any -> new TreeMap<>())
                        .computeIfAbsent(verdict, any -> new TreeSet<>())
                        .add(name(moto, finding.path("resource")));
            }
        }
    }

    @Test
    void theScanEndsWithFindings() {
        assertThat(outcome.err()).contains("collected accounts=1 regions=1 ").contains("result=fail ");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void aKeyInUseThatCannotBeUsedFailsWithItsTables() {
        Set<String> usable = Set.of("ORDERS", "SESSIONS", "SESSIONS elsewhere", "another");

        assertThat(verdicts.get("KMS001"))
                .isEqualTo(Map.of("fail", Set.of("CARTS"), "pass", and(usable, "LEDGER"), "unknown", THE_REST));
        assertThat(verdicts.get("KMS002"))
                .isEqualTo(Map.of("fail", Set.of("LEDGER"), "pass", and(usable, "CARTS"), "unknown", THE_REST));
        assertThat(verdicts.get("DDB005"))
                .isEqualTo(Map.of(
                        "fail", Set.of("carts", "ledger"),
                        "pass", Set.of("managed", "orders", "orders-restored", "plain", "sessions")));
    }

    @Test
    void theLossCalendarBeginsWhenTheKeyIsDeleted(Moto moto) {
        String deleted = moto.key(MotoKeys.Name.CARTS).deletionDate().toString();
        Set<String> lost = new TreeSet<>();
        for (JsonNode loss : report.path("lossCalendar")) {
            if (loss.at("/deadline/at").asText().equals(deleted)) {
                lost.add(loss.path("ruleId").asText() + " " + name(moto, loss.path("resource")));
            }
        }

        assertThat(report.at("/lossCalendar/0/deadline/at").asText()).isEqualTo(deleted);
        assertThat(lost).containsExactly("DDB005 carts", "KMS001 CARTS");
    }

    @Test
    void aKeyFailsForItsRotationPolicyAndGrants() {
        assertThat(verdicts.get("KMS004").get("fail")).containsExactly("LEDGER", "SESSIONS", "another");
        assertThat(verdicts.get("KMS005").get("fail")).containsExactly("SESSIONS");
        assertThat(verdicts.get("KMS007").get("fail")).containsExactly("ORDERS");
    }

    @Test
    void aBackupWhoseKeyMotoDoesNotTellIsNotPassed() {
        Set<String> all = Set.of("carts-first", "gone-first", "ledger-first", "orders-first");

        assertThat(verdicts.get("BAK001")).isEqualTo(Map.of("unknown", and(all, MotoClients.ACCOUNT)));
        assertThat(verdicts.get("BAK009").get("fail")).containsExactly("gone-first");
    }

    @Test
    void aPlanFailsThatCopiesIntoAVaultWhoseKeyIsDeleted() {
        assertThat(verdicts.get("BAK016")).isEqualTo(Map.of("fail", Set.of("daily"), "unknown", THE_REST));
    }

    @Test
    void aTableFailsWithoutRecoveryProtectionOrScaling() {
        assertThat(verdicts.get("BAK012"))
                .isEqualTo(Map.of(
                        "fail", Set.of("carts", "managed", "orders-restored", "plain", "sessions"),
                        "pass", Set.of("ledger", "orders")));
        assertThat(verdicts.get("RES001"))
                .isEqualTo(Map.of(
                        "fail", Set.of("carts", "ledger", "managed", "orders-restored", "plain", "sessions"),
                        "pass", Set.of("orders"),
                        "unknown", THE_REST));
        assertThat(verdicts.get("RES002"))
                .isEqualTo(Map.of("fail", Set.of("by-customer", "carts", "orders-restored"), "pass", Set.of("orders")));
        assertThat(verdicts.get("BAK017")).isEqualTo(Map.of("fail", Set.of("orders-restored")));
    }

    @Test
    void aTableFailsForWhomItsPolicyAdmits() {
        assertThat(verdicts.get("RES004").get("fail")).containsExactly("orders");
        assertThat(verdicts.get("RES007").get("fail")).containsExactly("sessions");
    }

    @Test
    void aClusterFailsForWhatItLacks() {
        Set<String> open = Set.of("cache-open", "cache-new");

        assertThat(verdicts.get("DAX001")).isEqualTo(Map.of("fail", open, "pass", Set.of("cache-safe")));
        assertThat(verdicts.get("DAX002")).isEqualTo(Map.of("fail", open, "pass", Set.of("cache-safe")));
        assertThat(verdicts.get("DAX009"))
                .isEqualTo(Map.of("fail", Set.of("cache-open", "cache-safe"), "unknown", Set.of("cache-new")));
        assertThat(verdicts.get("DAX011"))
                .isEqualTo(Map.of("fail", Set.of("cache-open"), "pass", Set.of("cache-new", "cache-safe")));
    }

    @Test
    void whatMotoDoesNotAnswerIsUnknownForEveryTable() {
        Set<String> tables = Set.of("carts", "ledger", "managed", "orders", "orders-restored", "plain", "sessions");

        assertThat(verdicts.get("BAK015")).isEqualTo(Map.of("unknown", tables));
        assertThat(verdicts.get("TEL001").get("unknown")).containsAll(tables);
        assertThat(verdicts.get("NET008")).containsOnlyKeys("unknown");
    }

    private static Set<String> and(Set<String> names, String name) {
        Set<String> all = new TreeSet<>(names);
        all.add(name);
        return all;
    }

    private static String name(Moto moto, JsonNode resource) {
        return resource.path("type").asText().equals("KmsKey")
                ? moto.keys().named(resource.path("id").asText())
                : resource.path("name").asText();
    }
}
