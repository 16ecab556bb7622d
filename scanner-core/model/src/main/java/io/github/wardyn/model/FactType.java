package io.github.wardyn.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every type of fact that a source can give, in dependency order: a fact links only to types before its own, so a
 * snapshot sorted by this order can be linked in one pass.
 */
public enum FactType {
    ACCOUNT_REGION(AccountRegion.class),
    KMS_KEY(KmsKey.class),
    KMS_GRANT(KmsGrant.class),
    BACKUP_VAULT(BackupVault.class),
    TABLE(Table.class),
    TABLE_INDEX(TableIndex.class),
    TABLE_STREAM(TableStream.class),
    KINESIS_DESTINATION(KinesisDestination.class),
    REPLICA(Replica.class),
    GLOBAL_TABLE(GlobalTable.class),
    BACKUP(Backup.class),
    TABLE_EXPORT(TableExport.class),
    RECOVERY_POINT(RecoveryPoint.class),
    BACKUP_PLAN(BackupPlan.class),
    BACKUP_PLAN_RULE(BackupPlanRule.class),
    BACKUP_SELECTION(BackupSelection.class),
    BACKUP_REGION_SETTINGS(BackupRegionSettings.class),
    PROTECTED_RESOURCE(ProtectedResource.class),
    BACKUP_JOB(BackupJob.class),
    VPC(Vpc.class),
    SUBNET(Subnet.class),
    SECURITY_GROUP(SecurityGroup.class),
    NETWORK_ACL(NetworkAcl.class),
    FLOW_LOG(FlowLog.class),
    VPC_ENDPOINT(VpcEndpoint.class),
    VPN_CONNECTION(VpnConnection.class),
    DIRECT_CONNECT_CONNECTION(DirectConnectConnection.class),
    IAM_ROLE(IamRole.class),
    DAX_CLUSTER(DaxCluster.class),
    SCALABLE_TARGET(ScalableTarget.class),
    CLOUD_TRAIL_SELECTOR(CloudTrailSelector.class),
    CLIENT_TLS_USAGE(ClientTlsUsage.class);

    private static final Map<Class<?>, FactType> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toMap(FactType::factClass, Function.identity()));
    private static final Map<String, FactType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(FactType::typeName, Function.identity()));

    private final Class<? extends Fact> factClass;

    FactType(Class<? extends Fact> factClass) {
        this.factClass = factClass;
    }

    /** Gives the record. */
    public Class<? extends Fact> factClass() {
        return factClass;
    }

    /** Gives the name that snapshots, rules and cases use, e.g. {@code DaxCluster}. */
    public String typeName() {
        return factClass.getSimpleName();
    }

    /** Gives the type of a fact; a derived fact has its subject's. */
    public static FactType of(Fact fact) {
        return fact instanceof Derived derived ? of(derived.subject()) : of(fact.getClass());
    }

    /**
     * Gives the type of a fact's class.
     *
     * @throws IllegalArgumentException if the class is no fact that a source can give
     */
    public static FactType of(Class<?> factClass) {
        FactType type = BY_CLASS.get(factClass);
        if (type == null) {
            throw new IllegalArgumentException("\"" + factClass.getName() + "\" is no fact that a source can give");
        }
        return type;
    }

    /** Finds a type by its name. */
    public static Optional<FactType> find(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }
}
