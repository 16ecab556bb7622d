package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardyn.model.BackupPlan;
import io.github.wardyn.model.BackupPlanRule;
import io.github.wardyn.model.BackupRegionSettings;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ScalableDimension;
import io.github.wardyn.model.ScalableTarget;
import io.github.wardyn.model.ScalingPolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MotoExtension.class)
final class MotoProtectionIT {

    @Test
    void vaultsAreReadWithKeyAndLock(Moto moto) {
        assertThat(moto.facts(BackupVault.class))
                .extracting(
                        vault -> vault.id().name(),
                        vault -> moto.keys().named(vault.encryptionKey().id().canonical()),
                        BackupVault::locked,
                        BackupVault::minRetentionDays,
                        BackupVault::maxRetentionDays,
                        BackupVault::tags)
                .containsExactlyInAnyOrder(
                        tuple("locked", "ORDERS", true, 7, 365, Map.of("owner", "shop")),
                        tuple("doomed", "CARTS", false, null, null, Map.of()));
    }

    @Test
    void plansAreReadWithTheirRules(Moto moto) {
        assertThat(moto.facts(BackupPlan.class))
                .extracting(BackupPlan::backupPlanName)
                .containsExactly("nightly");
        assertThat(moto.facts(BackupPlanRule.class))
                .extracting(
                        BackupPlanRule::ruleName,
                        rule -> rule.targetVault().id().name(),
                        BackupPlanRule::deleteAfterDays,
                        rule -> rule.copyActions().stream()
                                .map(copy -> copy.destinationVault().id().name())
                                .toList())
                .containsExactlyInAnyOrder(
                        tuple("daily", "locked", 35, List.of("doomed")), tuple("for-ever", "doomed", null, List.of()));
    }

    @Test
    void whatMotoDoesNotHaveOfAwsBackupIsAGapAndNotAnEmptyList(Moto moto) {
        assertThat(moto.facts(BackupSelection.class)).isEmpty();
        assertThat(moto.gap(FactType.BACKUP_SELECTION)).hasValue("throttled backup:ListBackupSelections");
        assertThat(moto.gap(FactType.RECOVERY_POINT))
                .hasValue("unreadable backup:ListRecoveryPointsByBackupVault, which answered HTTP 404");
        assertThat(moto.gap(FactType.PROTECTED_RESOURCE))
                .hasValue("unreadable backup:ListProtectedResources, which answered HTTP 404");
        assertThat(moto.gap(FactType.BACKUP_JOB)).isPresent();
        assertThat(Moto.unknowns(moto.fact(BackupRegionSettings.class, MotoClients.REGION)))
                .containsOnlyKeys("dynamoDbOptIn", "dynamoDbManagement");
        assertThat(moto.gap(FactType.BACKUP_PLAN)).isEmpty();
        assertThat(moto.gap(FactType.BACKUP_PLAN_RULE)).isEmpty();
        assertThat(moto.gap(FactType.BACKUP_VAULT)).isEmpty();
    }

    @Test
    void whatScalesIsReadWithItsPolicies(Moto moto) {
        assertThat(moto.facts(ScalableTarget.class))
                .allSatisfy(target -> assertThat(target.maxCapacity()).isEqualTo(10))
                .extracting(
                        target -> target.id().name(),
                        ScalableTarget::scalableDimension,
                        target -> target.scalingPolicies().stream()
                                .map(ScalingPolicy::targetValue)
                                .toList())
                .containsExactlyInAnyOrder(
                        tuple("table/orders", ScalableDimension.TABLE_READ_CAPACITY_UNITS, List.of(70.0)),
                        tuple("table/orders", ScalableDimension.TABLE_WRITE_CAPACITY_UNITS, List.of(70.0)),
                        tuple(
                                "table/orders/index/by-customer",
                                ScalableDimension.INDEX_READ_CAPACITY_UNITS,
                                List.of(70.0)),
                        tuple("table/carts", ScalableDimension.TABLE_READ_CAPACITY_UNITS, List.of()));
        assertThat(moto.fact(ScalableTarget.class, "table/carts").table().id().name())
                .isEqualTo("carts");
        assertThat(moto.fact(ScalableTarget.class, "table/orders/index/by-customer")
                        .index()
                        .id()
                        .name())
                .isEqualTo("by-customer");
    }
}
