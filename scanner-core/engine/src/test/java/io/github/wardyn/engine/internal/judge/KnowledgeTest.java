package io.github.wardyn.engine.internal.judge;

import static io.github.wardyn.engine.internal.judge.Judged.DENIED;
import static io.github.wardyn.engine.internal.judge.Judged.fact;
import static io.github.wardyn.engine.internal.judge.Judged.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupStatus;
import io.github.wardyn.model.BackupType;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.NetworkAcl;
import io.github.wardyn.model.RuleDefinition.Condition;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.SseStatus;
import io.github.wardyn.model.SseType;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.Unknowns;
import io.github.wardyn.model.VaultUse;
import io.github.wardyn.model.Vpc;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final KmsKey KEY = key("key", KeyState.ENABLED);
    private static final KmsKey SECRET = fact(KmsKey.class, "secret", draft -> draft);

    @Test
    void aFactIsKnownInFullIfAllThatItLinksToIs() {
        assertThat(isKnown(vault(KEY), FactType.BACKUP_VAULT)).isTrue();
        assertThat(isKnown(vault(SECRET), FactType.BACKUP_VAULT)).isFalse();
        assertThat(isKnown(SECRET, FactType.KMS_KEY)).isFalse();
    }

    @Test
    void theElementsOfAListCountToo() {
        Vpc vpc = fact(Vpc.class, "vpc", draft -> draft.set("tags", Map.of()));
        Vpc dark = fact(Vpc.class, "dark", draft -> draft);

        assertThat(isKnown(acl(vpc, subnet("a", vpc), subnet("b", vpc)), FactType.NETWORK_ACL))
                .isTrue();
        assertThat(isKnown(acl(vpc, subnet("a", vpc), subnet("b", dark)), FactType.NETWORK_ACL))
                .isFalse();
    }

    @Test
    void whatAGroupLinksToCountsToo() {
        assertThat(isKnown(backup(KEY), FactType.BACKUP)).isTrue();
        assertThat(isKnown(backup(SECRET), FactType.BACKUP)).isFalse();
    }

    @Test
    void aNeedOfAConclusionMustBeSeenToo() {
        BackupVault vault = vault(KEY);
        Judged rule = new Judged()
                .of(FactType.BACKUP_VAULT)
                .given(KEY, vault)
                .needs("VaultUse.recoveryPoints", "locked")
                .scope(new Condition("VaultUse.subject", List.of(), List.of(), true));
        BackupVault linked = rule.linked(BackupVault.class, "vault");
        Knowledge knowledge = new Knowledge(rule.part());

        rule.part().add(new VaultUse(linked, List.of(), Unknowns.NONE));
        assertThat(knowledge.isComplete(rule.program(), linked)).isTrue();
        rule.part().add(new VaultUse(linked, List.of(), Unknowns.of("recoveryPoints", DENIED)));
        assertThat(knowledge.isComplete(rule.program(), linked)).isFalse();
    }

    @Test
    void aRuleAsksForTheConclusionsOfItsScopeAndItsNeeds() {
        Condition scope = new Condition("VaultUse.subject", List.of(), List.of(), true);

        assertThat(new Judged().of(FactType.BACKUP_VAULT).scope(scope).program().derivedTypes())
                .containsExactly(VaultUse.class);
        assertThat(new Judged()
                        .of(FactType.BACKUP_VAULT)
                        .needs("VaultUse.recoveryPoints")
                        .program()
                        .derivedTypes())
                .containsExactly(VaultUse.class);
        assertThat(new Judged()
                        .of(FactType.BACKUP_VAULT)
                        .needs("locked")
                        .program()
                        .derivedTypes())
                .isEmpty();
    }

    private static boolean isKnown(Fact fact, FactType type) {
        Judged rule = new Judged().of(type);
        return new Knowledge(rule.part()).isComplete(rule.program(), fact);
    }

    private static BackupVault vault(KmsKey key) {
        return fact(
                BackupVault.class,
                "vault",
                draft -> draft.set("locked", false)
                        .set("tags", Map.of())
                        .set("encryptionKey", key)
                        .absent("minRetentionDays")
                        .absent("maxRetentionDays")
                        .absent("lockDate")
                        .absent("lifecycle"));
    }

    private static Backup backup(KmsKey key) {
        return fact(
                Backup.class,
                "backup",
                draft -> draft.set("backupStatus", BackupStatus.AVAILABLE)
                        .set("backupType", BackupType.USER)
                        .set("backupCreationDateTime", Judged.TAKEN_AT)
                        .set("sseDescription", new SseDescription(SseStatus.ENABLED, SseType.KMS, key, null))
                        .absent("backupExpiryDateTime")
                        .absent("table"));
    }

    private static Subnet subnet(String name, Vpc vpc) {
        return fact(Subnet.class, name, draft -> draft.set("vpc", vpc).set("availabilityZone", "eu-west-1a"));
    }

    private static NetworkAcl acl(Vpc vpc, Subnet... subnets) {
        return fact(
                NetworkAcl.class,
                "acl",
                draft -> draft.set("vpc", vpc)
                        .set("subnets", List.of(subnets))
                        .set("entries", List.of())
                        .set("isDefault", false));
    }
}
