import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a snapshot of tables with three backups each, 1,000 tables and 50 keys an account, one of the keys disabled, so
 * that 2 % are in violation: java Snapshots.java TABLES FILE [whole]. With {@code whole} every list is complete, DynamoDB
 * has its grants, and a backup plan selects all tables, so that every rule has an answer.
 */
final class Snapshots {

    private static final int TABLES_OF_ACCOUNT = 1_000;
    private static final int KEYS_OF_ACCOUNT = 50;
    private static final int BACKUPS = 3;
    private static final String REGION = "eu-west-1";
    private static final String AT = "2026-11-01T03:00:00Z";

    private static final String[] LISTED = {"KmsKey", "Table", "Backup", "BackupJob"};
    private static final String[] ALL = {
        "AccountRegion", "KmsKey", "KmsGrant", "BackupVault", "Table", "TableIndex", "TableStream", "KinesisDestination",
        "Replica", "GlobalTable", "Backup", "TableExport", "RecoveryPoint", "BackupPlan", "BackupPlanRule",
        "BackupSelection", "BackupRegionSettings", "ProtectedResource", "BackupJob", "Vpc", "Subnet", "SecurityGroup",
        "NetworkAcl", "FlowLog", "VpcEndpoint", "VpnConnection", "DirectConnectConnection", "IamRole", "DaxCluster",
        "ScalableTarget", "CloudTrailSelector"
    };

    private Snapshots() {}

    public static void main(String[] args) throws IOException {
        int tables = Integer.parseInt(args[0]);
        boolean whole = args.length > 2;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            header(out, tables, whole ? ALL : LISTED);
            for (int first = 0; first < tables; first += TABLES_OF_ACCOUNT) {
                account(out, first, Math.min(tables, first + TABLES_OF_ACCOUNT));
                if (whole) {
                    surroundings(out, scope(first));
                }
            }
        }
    }

    private static void surroundings(BufferedWriter out, String scope) throws IOException {
        for (int i = 0; i < KEYS_OF_ACCOUNT; i++) {
            String key = arn("kms", scope, "key/" + id(i));
            out.write("{\"type\":\"KmsGrant\",\"id\":\"" + key + "/grant/1\",\"key\":\"" + key
                    + "\",\"granteePrincipal\":\"dynamodb." + REGION + ".amazonaws.com\","
                    + "\"operations\":[\"Decrypt\"],\"constrained\":true," + origin("kms:ListGrants"));
        }
        String vault = arn("backup", scope, "backup-vault:nightly");
        String plan = arn("backup", scope, "backup-plan:1");
        out.write("{\"type\":\"BackupVault\",\"id\":\"" + vault + "\",\"locked\":true,\"tags\":{\"owner\":\"payments\"},"
                + origin("backup:DescribeBackupVault"));
        out.write("{\"type\":\"BackupPlan\",\"id\":\"" + plan + "\",\"backupPlanName\":\"nightly\","
                + origin("backup:GetBackupPlan"));
        out.write("{\"type\":\"BackupPlanRule\",\"id\":\"" + plan + "/rule/nightly\",\"plan\":\"" + plan
                + "\",\"ruleName\":\"nightly\",\"targetVault\":\"" + vault + "\",\"copyActions\":[],"
                + origin("backup:GetBackupPlan"));
        out.write("{\"type\":\"BackupSelection\",\"id\":\"" + plan + "/selection/all\",\"plan\":\"" + plan
                + "\",\"resources\":[\"arn:aws:dynamodb:*:*:table/*\"],\"notResources\":[],\"listOfTags\":[],"
                + "\"conditions\":[]," + origin("backup:GetBackupSelection"));
        out.write("{\"type\":\"BackupRegionSettings\",\"id\":{\"scope\":\"" + scope + "\",\"region\":\"" + REGION
                + "\",\"name\":\"" + REGION + "\",\"canonical\":\"" + scope + "/" + REGION
                + "\"},\"dynamoDbOptIn\":true,\"dynamoDbManagement\":true," + origin("backup:DescribeRegionSettings"));
    }

    private static void header(BufferedWriter out, int tables, String[] types) throws IOException {
        out.write("{\"wardynSnapshot\":\"1.0\",\"world\":\"live\",\"takenAt\":\"" + AT
                + "\",\"tool\":\"wardyn bench\",\"coverage\":[");
        for (int first = 0; first < tables; first += TABLES_OF_ACCOUNT) {
            for (String type : types) {
                out.write((first == 0 && type.equals(types[0]) ? "" : ",") + "{\"type\":\"" + type + "\",\"scope\":\""
                        + scope(first) + "\",\"region\":\"" + REGION + "\"}");
            }
        }
        out.write("],\"problems\":[]}\n");
    }

    private static String scope(int table) {
        return String.valueOf(100_000_000_000L + table / TABLES_OF_ACCOUNT);
    }

    private static String arn(String service, String scope, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + scope + ":" + resource;
    }

    private static void account(BufferedWriter out, int first, int end) throws IOException {
        String scope = scope(first);
        for (int i = 0; i < KEYS_OF_ACCOUNT; i++) {
            key(out, arn("kms", scope, "key/" + id(i)), i == 0);
        }
        for (int i = first; i < end; i++) {
            table(out, scope, i);
        }
        for (int i = first; i < end; i++) {
            for (int backup = 0; backup < BACKUPS; backup++) {
                backup(out, scope, i, backup);
            }
        }
    }

    private static String id(int key) {
        return String.format("0a1b2c3d-1111-4aaa-8bbb-%012d", key);
    }

    private static String sse(String scope, int table) {
        return "\"sseDescription\":{\"status\":\"ENABLED\",\"sseType\":\"KMS\",\"kmsMasterKey\":\""
                + arn("kms", scope, "key/" + id(table % KEYS_OF_ACCOUNT)) + "\"}";
    }

    private static void key(BufferedWriter out, String arn, boolean disabled) throws IOException {
        out.write("{\"type\":\"KmsKey\",\"id\":\"" + arn + "\",\"keyState\":\"" + (disabled ? "Disabled" : "Enabled")
                + "\",\"keyManager\":\"CUSTOMER\",\"keySpec\":\"SYMMETRIC_DEFAULT\",\"keyOrigin\":\"AWS_KMS\","
                + "\"creationDate\":\"2024-03-04T09:00:00Z\",\"relatedKeyArns\":[],\"aliases\":[],"
                + "\"keyRotation\":{\"keyRotationEnabled\":true,\"rotationPeriodInDays\":365},"
                + "\"policy\":\"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\","
                + "\\\"Principal\\\":{\\\"AWS\\\":\\\"arn:aws:iam::" + arn.split(":")[4] + ":root\\\"},"
                + "\\\"Action\\\":\\\"kms:*\\\",\\\"Resource\\\":\\\"*\\\"}]}\","
                + "\"tags\":{\"owner\":\"payments\"}," + origin("kms:DescribeKey"));
    }

    private static void table(BufferedWriter out, String scope, int i) throws IOException {
        out.write("{\"type\":\"Table\",\"id\":\"" + arn("dynamodb", scope, "table/orders-" + i)
                + "\",\"tableStatus\":\"ACTIVE\",\"billingMode\":\"PAY_PER_REQUEST\"," + sse(scope, i)
                + ",\"deletionProtectionEnabled\":" + (i % 50 != 1)
                + ",\"streamSpecification\":{\"streamEnabled\":true,\"streamViewType\":\"NEW_IMAGE\"},"
                + "\"creationDateTime\":\"2024-05-06T07:08:09Z\","
                + "\"pointInTimeRecovery\":{\"pointInTimeRecoveryStatus\":\"" + (i % 50 == 2 ? "DISABLED" : "ENABLED")
                + "\",\"recoveryPeriodInDays\":35},\"timeToLive\":{\"timeToLiveStatus\":\"DISABLED\"},"
                + "\"contributorInsightsStatus\":\"DISABLED\",\"tags\":{\"owner\":\"payments\",\"stage\":\"prod\"},"
                + origin("dynamodb:DescribeTable"));
    }

    private static void backup(BufferedWriter out, String scope, int table, int backup) throws IOException {
        String tableArn = arn("dynamodb", scope, "table/orders-" + table);
        out.write("{\"type\":\"Backup\",\"id\":\"" + tableArn + "/backup/0176161680000" + backup
                + "-0a000001\",\"backupStatus\":\"AVAILABLE\",\"backupType\":\"USER\","
                + "\"backupCreationDateTime\":\"2026-10-3" + (backup % 2) + "T02:00:00Z\",\"table\":\"" + tableArn
                + "\"," + sse(scope, table) + "," + origin("dynamodb:DescribeBackup"));
    }

    private static String origin(String action) {
        return "\"origin\":{\"action\":\"" + action + "\",\"at\":\"" + AT + "\"}}\n";
    }
}
