package io.github.wardyn.testkit.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A world with at least one resource of every type of fact, so that every call is made. */
public final class EveryResource {

    /** Where most of them are; global tables have replicas in eu-central-1 too. */
    public static final String REGION = "eu-west-1";

    /** When tables were created and backups made. */
    public static final Instant CREATED = Instant.parse("2026-01-10T00:00:00Z");

    private static final String ACCOUNT = FakeAws.DEFAULT_ACCOUNT;
    private static final String KEY = "11111111-2222-3333-4444-555555555555";

    private static final String OF_THE_ORGANISATION = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "dynamodb:GetItem", "Resource": "*",
              "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-fakefake01"}}}]}""";
    private static final String ANY_POLICY = "{\"Version\":\"2012-10-17\",\"Statement\":[]}";

    private EveryResource() {}

    /** Adds all resources to {@link FakeAws#DEFAULT_ACCOUNT}, and a second, empty account to its organisation. */
    public static void addTo(FakeAws aws) {
        FakeRegion region = aws.region(ACCOUNT, REGION);
        aws.account("444455556666").status("backup", "ACTIVE");
        keys(aws, region);
        tables(aws, region);
        backups(region);
        network(region.network());
        dax(aws, region);
        region.scalableTarget("table/orders", "dynamodb:table:ReadCapacityUnits", 5, 50);
        region.scalableTarget("table/orders/index/by-customer", "dynamodb:index:WriteCapacityUnits", 5, 50);
        region.scalableTarget("table/carts", "dynamodb:table:ReadCapacityUnits", 5, 50);
        region.scalableTarget("table/carts", "dynamodb:table:WriteCapacityUnits", 5, 50);
        region.scalableTarget("table/gone", "dynamodb:table:ReadCapacityUnits", 1, 2);
        region.trail(
                "audit",
                trail -> trail.set(
                        "/Selectors/EventSelectors/0/DataResources/-",
                        Map.of("Type", "AWS::DynamoDB::Table", "Values", List.of("arn:aws:dynamodb"))));
        region.event(aws.now().minus(Duration.ofHours(1)), "kms.amazonaws.com", "Decrypt", "AKIAEXAMPLE", "TLSv1.2");
        region.event(aws.now().minus(Duration.ofHours(2)), "kms.amazonaws.com", "Decrypt", "AKIAEXAMPLE", "TLSv1.2");
        region.event(
                aws.now().minus(Duration.ofHours(3)), "dynamodb.amazonaws.com", "ListTables", "ASIAEXAMPLE", "TLSv1.3");
    }

    private static void keys(FakeAws aws, FakeRegion region) {
        region.key(
                KEY,
                key -> key.grant("g1", "dynamodb.amazonaws.com", List.of("Decrypt"))
                        .tag("owner", "shop")
                        .multiRegion("PRIMARY", region.arn("kms", "key/" + KEY), List.of(relatedKey(aws))));
        region.key("aws-backup", key -> key.awsManaged());
        region.key("deleted-soon", key -> key.pendingDeletion(Instant.parse("2026-02-01T00:00:00Z")));
        region.key("imported", key -> key.importedMaterial(Instant.parse("2026-03-01T00:00:00Z")));
        region.alias("alias/exports", KEY);
    }

    private static String relatedKey(FakeAws aws) {
        return aws.region(ACCOUNT, "eu-central-1").arn("kms", "key/" + KEY);
    }

    private static void tables(FakeAws aws, FakeRegion region) {
        region.stream("changes", KEY);
        region.table("plain", table -> {});
        region.table("shared", table -> table.resourcePolicy(OF_THE_ORGANISATION));
        region.table(
                "orders",
                table -> table
                        .customerManagedKey(KEY)
                        .provisioned(5, 5)
                        .pointInTimeRecovery(35, aws.now())
                        .timeToLive("expires")
                        .stream("NEW_IMAGE", CREATED)
                        .globalSecondaryIndex("by-customer", "customer")
                        .deletionProtection(true)
                        .resourcePolicy(ANY_POLICY)
                        .streamResourcePolicy(ANY_POLICY)
                        .contributorInsights("", "ENABLED")
                        .kinesisDestination(region.arn("kinesis", "stream/changes"), "ACTIVE")
                        .tag("owner", "shop"));
        region.table("carts", table -> table.provisioned(5, 5).tag("backup", "daily"));
        region.table("lost", table -> table.customerManagedKey("deleted-soon").keyInaccessibleSince(CREATED));
        region.table(
                "archived", table -> table.customerManagedKey("no-such-key").archived(CREATED, "arn:of-a-backup"));
        region.table(
                "restored",
                table -> table.set(
                        "/Table/RestoreSummary",
                        Map.of(
                                "SourceBackupArn",
                                region.arn("dynamodb", "table/orders/backup/01"),
                                "SourceTableArn",
                                region.arn("dynamodb", "table/orders"),
                                "RestoreDateTime",
                                CREATED,
                                "RestoreInProgress",
                                true)));
        region.table("gone", table -> {});
        region.backup("orders", CREATED, backup -> backup.name("nightly").customerManagedKey("imported"));
        region.backup("gone", CREATED, backup -> backup.type("SYSTEM").expires(Instant.parse("2026-02-10T00:00:00Z")));
        region.withoutTable("gone");
        region.export("orders", "01", Map.of("S3SseAlgorithm", "KMS", "S3SseKmsKeyId", "alias/exports"));
        region.table("global", table -> table.provisioned(5, 5).replica("eu-central-1", "ACTIVE", relatedKey(aws)));
        aws.region(ACCOUNT, "eu-central-1")
                .key(KEY, key -> key.multiRegion("REPLICA", region.arn("kms", "key/" + KEY), List.of(relatedKey(aws))))
                .table(
                        "global",
                        table -> table.provisioned(5, 5)
                                .customerManagedKey(relatedKey(aws))
                                .replica(REGION, "ACTIVE"));
        region.globalTable2017("legacy", List.of(REGION, "eu-central-1"))
                .table("legacy", table -> table.provisioned(5, 5));
        aws.region(ACCOUNT, "eu-central-1").table("legacy", table -> table.provisioned(5, 5));
    }

    private static void backups(FakeRegion region) {
        String orders = region.arn("dynamodb", "table/orders");
        String gone = region.arn("dynamodb", "table/gone");
        region.backup(
                "orders",
                CREATED.plusSeconds(60),
                backup -> backup.type("AWS_BACKUP")
                        .arn(region.arn("dynamodb", "table/orders/backup/by-aws-backup"))
                        .customerManagedKey(KEY));
        region.backupService()
                .settings(Map.of("DynamoDB", true), Map.of("DynamoDB", false))
                .vault(
                        "main",
                        vault -> vault.set("/Locked", true)
                                .set("/MinRetentionDays", 7)
                                .set("/Tags", Map.of("owner", "ops")))
                .plan(
                        "daily",
                        plan -> plan.rule("nightly", "main", 35)
                                .copyTo("arn:aws:backup:eu-central-1:444455556666:backup-vault:copies", 90)
                                .selectResources("by-arn", List.of("arn:aws:dynamodb:*:*:table/orders"))
                                .selectTag("by-tag", "backup", "daily"))
                .recoveryPoint(
                        orders,
                        "main",
                        region.arn("dynamodb", "table/orders/backup/by-aws-backup"),
                        CREATED,
                        point -> point.remove("/EncryptionKeyArn"))
                .recoveryPoint(
                        gone,
                        "main",
                        region.arn("backup", "recovery-point:0f0f"),
                        CREATED,
                        point -> point.set("/Lifecycle/DeleteAfterDays", 35)
                                .set("/CalculatedLifecycle/DeleteAt", CREATED.plus(Duration.ofDays(35))))
                .backupJob("b1", orders, job -> job.set("/State", "RUNNING"))
                .backupJob("b0", orders, job -> {})
                .copyJob(
                        "c1",
                        orders,
                        job -> job.set("/State", "RUNNING")
                                .set("/SourceRecoveryPointArn", region.arn("backup", "recovery-point:0f0f"))
                                .set("/DestinationBackupVaultArn", region.arn("backup", "backup-vault:main")))
                .restoreJob(
                        "r1",
                        region.arn("backup", "recovery-point:0f0f"),
                        job -> job.set("/Status", "PENDING").set("/ResourceType", "DynamoDB"));
    }

    private static void network(FakeNetwork network) {
        network.vpc("vpc-1", "10.0.0.0/16", vpc -> vpc.set("/tagSet/-", Map.of("key", "owner", "value", "net")))
                .subnet("subnet-a", "vpc-1", "a", "10.0.0.0/24", subnet -> {})
                .subnet("subnet-b", "vpc-1", "b", "10.0.1.0/24", subnet -> {})
                .vpcEndpoint(
                        "vpce-1",
                        "vpc-1",
                        "Gateway",
                        "dynamodb",
                        endpoint -> endpoint.set("/routeTableIdSet/-", "rtb-1"))
                .vpcEndpoint("vpce-2", "vpc-1", "Gateway", "s3", endpoint -> {})
                .securityGroup(
                        "sg-0dax",
                        "vpc-1",
                        group -> group.set(
                                "/ipPermissions/-",
                                Map.of(
                                        "ipProtocol",
                                        "tcp",
                                        "fromPort",
                                        8111,
                                        "toPort",
                                        9111,
                                        "ipRanges",
                                        List.of(Map.of("cidrIp", "0.0.0.0/0")))))
                .networkAcl("acl-1", "vpc-1", List.of("subnet-a", "subnet-b"), acl -> {})
                .flowLog("fl-1", "vpc-1", log -> {})
                .networkInterface("eni-1", "subnet-a", "sg-0dax", one -> {})
                .vpc("vpc-2", "10.2.0.0/16", vpc -> {})
                .subnet("subnet-c", "vpc-2", "a", "10.2.0.0/24", subnet -> {})
                .securityGroup("sg-0logs", "vpc-2", group -> {})
                .networkInterface("eni-2", "subnet-c", "sg-0logs", one -> {})
                .flowLog("fl-2", "eni-2", log -> {})
                .vpnConnection(
                        "vpn-1",
                        vpn -> vpn.set("/vpnGatewayId", "vgw-1")
                                .set("/vgwTelemetry/-", Map.of("outsideIpAddress", "203.0.113.1", "status", "UP"))
                                .set("/vgwTelemetry/-", Map.of("outsideIpAddress", "203.0.113.2", "status", "DOWN")))
                .directConnectConnection("dxcon-1", one -> {})
                .directConnectLag("dxlag-1", one -> {})
                .directConnectVirtualInterface("dxvif-1", "dxcon-1", one -> one.set("/virtualGatewayId", "vgw-1"));
    }

    private static void dax(FakeAws aws, FakeRegion region) {
        region.daxSubnetGroup("cache", "vpc-1", List.of("subnet-a", "subnet-b"))
                .daxCluster(
                        "orders-cache",
                        cluster -> cluster.subnetGroup("cache")
                                .endpointEncryption("NONE")
                                .role("arn:aws:iam::" + ACCOUNT + ":role/service-role/dax")
                                .tag("owner", "shop"));
        region.daxSubnetGroup("logs", "vpc-2", List.of("subnet-c"))
                .daxCluster(
                        "logs-cache",
                        cluster -> cluster.subnetGroup("logs")
                                .role("arn:aws:iam::" + ACCOUNT + ":role/service-role/dax")
                                .set("/Cluster/SecurityGroups/0/SecurityGroupIdentifier", "sg-0logs"));
        aws.account(ACCOUNT)
                .role("dax", "dax.amazonaws.com", Map.of("read", ANY_POLICY))
                .policy("more", ANY_POLICY)
                .attach("dax", "arn:aws:iam::" + ACCOUNT + ":policy/more");
    }
}
