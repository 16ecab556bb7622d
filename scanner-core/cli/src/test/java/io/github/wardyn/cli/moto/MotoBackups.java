package io.github.wardyn.cli.moto;

import io.github.wardyn.cli.moto.MotoKeys.Name;
import java.util.Map;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.MetricType;
import software.amazon.awssdk.services.applicationautoscaling.model.PolicyType;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableDimension;
import software.amazon.awssdk.services.applicationautoscaling.model.ServiceNamespace;
import software.amazon.awssdk.services.backup.BackupClient;

/** Vaults and plans of AWS Backup, and capacity that scales. Moto has no selections and no recovery points. */
final class MotoBackups {

    private final BackupClient backup;
    private final ApplicationAutoScalingClient scaling;
    private final MotoKeys keys;

    MotoBackups(MotoClients clients, MotoKeys keys) {
        this.backup = clients.client(BackupClient.builder());
        this.scaling = clients.client(ApplicationAutoScalingClient.builder());
        this.keys = keys;
    }

    void fill() {
        backup.createBackupVault(r -> r.backupVaultName("locked")
                .encryptionKeyArn(keys.arn(Name.ORDERS))
                .backupVaultTags(Map.of("owner", "shop")));
        backup.putBackupVaultLockConfiguration(
                r -> r.backupVaultName("locked").minRetentionDays(7L).maxRetentionDays(365L));
        backup.createBackupVault(r -> r.backupVaultName("doomed").encryptionKeyArn(keys.arn(Name.CARTS)));
        backup.createBackupPlan(r -> r.backupPlan(plan -> plan.backupPlanName("nightly")
                .rules(
                        rule -> rule.ruleName("daily")
                                .targetBackupVaultName("locked")
                                .lifecycle(lifecycle -> lifecycle.deleteAfterDays(35L))
                                .copyActions(copy -> copy.destinationBackupVaultArn(
                                        MotoClients.arn("backup", "backup-vault:doomed"))),
                        rule -> rule.ruleName("for-ever").targetBackupVaultName("doomed"))));
        scales("table/orders", ScalableDimension.DYNAMODB_TABLE_READ_CAPACITY_UNITS, true);
        scales("table/orders", ScalableDimension.DYNAMODB_TABLE_WRITE_CAPACITY_UNITS, true);
        scales("table/carts", ScalableDimension.DYNAMODB_TABLE_READ_CAPACITY_UNITS, false);
        scales("table/orders/index/by-customer", ScalableDimension.DYNAMODB_INDEX_READ_CAPACITY_UNITS, true);
    }

    /** Registers a target; one without a policy does not scale. */
    private void scales(String resource, ScalableDimension dimension, boolean withPolicy) {
        scaling.registerScalableTarget(r -> r.serviceNamespace(ServiceNamespace.DYNAMODB)
                .resourceId(resource)
                .scalableDimension(dimension)
                .minCapacity(1)
                .maxCapacity(10));
        if (withPolicy) {
            boolean reads = dimension.toString().contains("Read");
            scaling.putScalingPolicy(r -> r.policyName("keep-" + dimension)
                    .serviceNamespace(ServiceNamespace.DYNAMODB)
                    .resourceId(resource)
                    .scalableDimension(dimension)
                    .policyType(PolicyType.TARGET_TRACKING_SCALING)
                    .targetTrackingScalingPolicyConfiguration(tracking -> tracking.targetValue(70.0)
                            .predefinedMetricSpecification(metric -> metric.predefinedMetricType(
                                    reads
                                            ? MetricType.DYNAMO_DB_READ_CAPACITY_UTILIZATION
                                            : MetricType.DYNAMO_DB_WRITE_CAPACITY_UTILIZATION))));
        }
    }
}
