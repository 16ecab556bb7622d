package io.github.wardyn.reporters.html;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules as the catalog words them, for a report that looks like a night's. */
final class ShowcaseRules {

    static final List<RuleDefinition> ALL = new ArrayList<>();
    static final List<RuleText> TEXTS = new ArrayList<>();

    static final RuleDefinition KEY_PENDING_DELETION = rule(
            "KMS009",
            "key-pending-deletion-in-use",
            "KMS key that DynamoDB data needs is not scheduled for deletion",
            Severity.CRITICAL,
            FactType.KMS_KEY,
            "Once the key is deleted, every table, backup and recovery point that it encrypts is lost for good. Nobody, AWS"
                    + " included, can bring a deleted key back.",
            "Cancel the deletion, enable the key, and keep it until the last backup that needs it is gone.",
            "aws kms cancel-key-deletion --key-id KEY_ID\naws kms enable-key --key-id KEY_ID",
            Map.of("pci-dss-4.0.1", List.of("3.6.1"), "nist-800-53-r5", List.of("SC-12", "CP-9")));
    static final RuleDefinition REPLICA_INACCESSIBLE = rule(
            "KMS006",
            "replica-key-inaccessible",
            "Replica can use its KMS key",
            Severity.CRITICAL,
            FactType.REPLICA,
            "A replica whose key cannot be used leaves its global table after 20 hours, and becomes a table of its own.",
            "Enable the key in the replica's Region before the 20 hours are over.",
            "aws kms enable-key --key-id KEY_ID --region REGION",
            Map.of("nist-800-53-r5", List.of("CP-9", "SC-12")));
    static final RuleDefinition TABLE_INACCESSIBLE = rule(
            "KMS004",
            "table-key-inaccessible",
            "Table can use its KMS key",
            Severity.CRITICAL,
            FactType.TABLE,
            "DynamoDB archives a table that has been without its key for seven days.",
            "Enable the key, and check that its policy lets DynamoDB use it.",
            "aws kms enable-key --key-id KEY_ID",
            Map.of("nist-800-53-r5", List.of("SC-12")));
    static final RuleDefinition BACKUP_KEY = rule(
            "BAK001",
            "backup-key-unusable",
            "Backup can be restored with its own key",
            Severity.CRITICAL,
            FactType.BACKUP,
            "A backup is encrypted with the key that its table had when it was made. Without that key it cannot be restored.",
            "Enable the backup's key. A new backup does not replace the old one.",
            "aws dynamodb describe-backup --backup-arn BACKUP_ARN\naws kms enable-key --key-id KEY_ID",
            Map.of("nist-800-53-r5", List.of("CP-9"), "security-hub", List.of("Backup.1")));
    static final RuleDefinition TLS = rule(
            "DAX001",
            "dax-tls-disabled",
            "DAX cluster encrypts data in transit",
            Severity.HIGH,
            FactType.DAX_CLUSTER,
            "Requests and responses between the application and the cluster cross the network in clear text.",
            "Encryption in transit cannot be enabled on a cluster that exists. Create a new one with it, move the traffic,"
                    + " delete the old one.",
            "aws dax create-cluster --cluster-name NEW_NAME --cluster-endpoint-encryption-type TLS \\\n"
                    + "  --node-type dax.r5.large --replication-factor 3 --iam-role-arn ROLE_ARN",
            Map.of(
                    "aws-fsbp", List.of("DynamoDB.7"),
                    "pci-dss-4.0.1", List.of("4.2.1"),
                    "nist-800-53-r5", List.of("SC-8", "SC-13")));
    static final RuleDefinition STREAM = rule(
            "KMS007",
            "stream-records-expiring",
            "Stream records can be read before they are trimmed",
            Severity.HIGH,
            FactType.TABLE,
            "Stream records that nobody can read for want of a key are trimmed after 24 hours.",
            "Enable the key within 24 hours, then let the consumers catch up.",
            "aws kms enable-key --key-id KEY_ID",
            Map.of("nist-800-53-r5", List.of("AU-9")));
    static final RuleDefinition GLOBAL_2017 = rule(
            "GLT001",
            "global-table-2017-customer-managed-key",
            "Global table of version 2017.11.29 uses no customer managed key",
            Severity.HIGH,
            FactType.GLOBAL_TABLE,
            "The version of 2017 does not support customer managed keys; version 2019.11.21 does.",
            "Upgrade the global table to version 2019.11.21 first.",
            "aws dynamodb describe-global-table --global-table-name NAME",
            Map.of("pci-dss-4.0.1", List.of("3.5.1")));
    static final RuleDefinition PITR = rule(
            "BAK012",
            "pitr-disabled",
            "Table has point-in-time recovery enabled",
            Severity.MEDIUM,
            FactType.TABLE,
            "Without it, a wrong write or delete can be undone only as far as the last backup.",
            "Enable point-in-time recovery.",
            "aws dynamodb update-continuous-backups --table-name NAME \\\n"
                    + "  --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true",
            Map.of("aws-fsbp", List.of("DynamoDB.2"), "nist-800-53-r5", List.of("CP-9", "SI-12")));
    static final RuleDefinition DELETION = rule(
            "RES001",
            "deletion-protection-disabled",
            "Table has deletion protection enabled",
            Severity.MEDIUM,
            FactType.TABLE,
            "One mistaken call deletes the table.",
            "Enable deletion protection.",
            "aws dynamodb update-table --table-name NAME --deletion-protection-enabled",
            Map.of("aws-fsbp", List.of("DynamoDB.6"), "nist-800-53-r5", List.of("CM-3")));
    static final RuleDefinition ENDPOINT = rule(
            "NET001",
            "vpc-endpoint-missing",
            "VPC reaches DynamoDB through an endpoint",
            Severity.MEDIUM,
            FactType.VPC,
            "Without an endpoint, requests leave the VPC by way of the internet gateway.",
            "Create a gateway endpoint, and add it to the route tables.",
            "aws ec2 create-vpc-endpoint --vpc-id VPC_ID --service-name com.amazonaws.REGION.dynamodb",
            Map.of("nist-800-53-r5", List.of("SC-7")));
    static final RuleDefinition UNTAGGED = rule(
            "RES003",
            "table-untagged",
            "Table carries the tags that the policy requires",
            Severity.LOW,
            FactType.TABLE,
            "Nobody can be asked about a table that has no owner.",
            "Add the tags that the policy names.",
            "aws dynamodb tag-resource --resource-arn TABLE_ARN --tags Key=owner,Value=TEAM",
            Map.of("security-hub", List.of("DynamoDB.5")));
    static final RuleDefinition IN_PLAN = rule(
            "BAK016",
            "table-not-in-backup-plan",
            "Table is covered by a backup plan",
            Severity.MEDIUM,
            FactType.TABLE,
            "A table that no plan selects is backed up only when somebody thinks of it.",
            "Add the table to a backup selection, by ARN or by tag.",
            "aws backup create-backup-selection --backup-plan-id PLAN_ID --backup-selection file://selection.json",
            Map.of("security-hub", List.of("DynamoDB.4"), "nist-800-53-r5", List.of("CP-9")));
    static final RuleDefinition TRANSACTIONS = rule(
            "TEL002",
            "transactions-outside-key",
            "Transactions are known to be held outside the customer managed key",
            Severity.INFO,
            FactType.TABLE,
            "A transaction request is held for a while under a key that AWS owns.",
            "Nothing is to be done; the finding is a reminder.",
            "aws dynamodb describe-table --table-name NAME",
            Map.of());

    static final List<Framework> FRAMEWORKS = List.of(
            framework(
                    "aws-fsbp",
                    "AWS Foundational Security Best Practices",
                    "DynamoDB.1 Tables scale their capacity",
                    "DynamoDB.2 Tables have point-in-time recovery",
                    "DynamoDB.3 DAX clusters are encrypted at rest",
                    "DynamoDB.6 Tables have deletion protection",
                    "DynamoDB.7 DAX clusters encrypt data in transit"),
            framework(
                    "nist-800-53-r5",
                    "NIST SP 800-53 Revision 5",
                    "AU-9 Audit information is protected",
                    "CM-3 Changes are controlled",
                    "CP-9 The system is backed up",
                    "SC-7 Boundaries are protected",
                    "SC-8 Transmission is confidential",
                    "SC-12 Keys are established and managed",
                    "SC-13 Cryptography protects",
                    "SI-12 Information is managed and retained"),
            framework(
                    "pci-dss-4.0.1",
                    "PCI DSS 4.0.1",
                    "3.5.1 Stored account data is unreadable",
                    "3.6.1 Keys are protected",
                    "4.2.1 Account data is encrypted on open networks",
                    "10.2.1 Audit logs are enabled"),
            framework(
                    "security-hub",
                    "AWS Security Hub, further controls",
                    "Backup.1 Recovery points are encrypted",
                    "DynamoDB.4 Tables are in a backup plan",
                    "DynamoDB.5 Tables are tagged"));

    private ShowcaseRules() {}

    private static Framework framework(String id, String title, String... controls) {
        List<Framework.Control> all = new ArrayList<>();
        for (String control : controls) {
            int blank = control.indexOf(' ');
            all.add(new Framework.Control(control.substring(0, blank), control.substring(blank + 1)));
        }
        return new Framework(id, title, all);
    }

    private static RuleDefinition rule(
            String id,
            String name,
            String title,
            Severity severity,
            FactType subject,
            String why,
            String remediation,
            String cli,
            Map<String, List<String>> controls) {
        RuleDefinition rule = new RuleDefinition(
                new RuleId(id),
                name,
                List.of(),
                title,
                name.substring(0, name.indexOf('-')),
                severity,
                List.of(),
                List.of(subject),
                Set.of(World.values()),
                List.of(),
                List.of(),
                null,
                Map.of(),
                "{subject}",
                Map.of(),
                null,
                List.of(),
                true);
        ALL.add(rule);
        TEXTS.add(new RuleText(
                rule.id(),
                why,
                new RuleText.Remediation(
                        remediation,
                        cli,
                        "Properties:\n  # of the resource that " + id + " names\n  Setting: compliant",
                        "resource \"aws_dynamodb_table\" \"orders\" {\n  # what " + id + " asks for\n}"),
                List.of(new RuleText.Source(
                        "Amazon DynamoDB Developer Guide",
                        "Encryption at rest usage notes",
                        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html")),
                controls));
        return rule;
    }
}
