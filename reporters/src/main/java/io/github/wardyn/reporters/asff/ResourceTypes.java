package io.github.wardyn.reporters.asff;

import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;

/** How Security Hub calls types of resources, and which detail it has of them. */
final class ResourceTypes {

    private static final int LONGEST_DETAIL = 1_024;

    private ResourceTypes() {}

    static String type(ResourceRef resource) {
        return switch (resource.type()) {
            case TABLE -> "AwsDynamoDbTable";
            case KMS_KEY -> "AwsKmsKey";
            case BACKUP_VAULT -> "AwsBackupBackupVault";
            case BACKUP_PLAN -> "AwsBackupBackupPlan";
            case RECOVERY_POINT -> "AwsBackupRecoveryPoint";
            case VPC -> "AwsEc2Vpc";
            case SUBNET -> "AwsEc2Subnet";
            case SECURITY_GROUP -> "AwsEc2SecurityGroup";
            case NETWORK_ACL -> "AwsEc2NetworkAcl";
            case VPN_CONNECTION -> "AwsEc2VpnConnection";
            case IAM_ROLE -> "AwsIamRole";
            case ACCOUNT_REGION -> "AwsAccount";
            default -> "Other";
        };
    }

    /** Gives the id; of a whole account as Security Hub spells it. */
    static String id(ResourceRef resource) {
        String canonical = resource.id().canonical();
        return canonical.equals(resource.id().scope().value()) ? "AWS::::Account:" + canonical : canonical;
    }

    /** Writes the one detail that identifies the resource, in the form of its type. */
    static void writeDetails(JsonWriter json, ResourceRef resource) throws IOException {
        ResourceId id = resource.id();
        String type = type(resource);
        switch (resource.type()) {
            case TABLE -> detail(json, type, "TableName", id.name());
            case KMS_KEY -> detail(json, type, "KeyId", id.name());
            case BACKUP_VAULT -> detail(json, type, "BackupVaultArn", id.canonical());
            case BACKUP_PLAN -> detail(json, type, "BackupPlanArn", id.canonical());
            case RECOVERY_POINT -> detail(json, type, "RecoveryPointArn", id.canonical());
            default -> detail(json, "Other", "Type", resource.type().typeName());
        }
    }

    private static void detail(JsonWriter json, String type, String name, String value) throws IOException {
        json.object("Details", () -> json.object(type, () -> json.field(name, Limited.text(LONGEST_DETAIL, value))));
    }
}
