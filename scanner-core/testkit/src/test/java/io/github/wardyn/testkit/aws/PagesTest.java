package io.github.wardyn.testkit.aws;

import static io.github.wardyn.testkit.aws.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.account.AccountClient;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.ServiceNamespace;
import software.amazon.awssdk.services.backup.BackupClient;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.dax.DaxClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BackupTypeFilter;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;

/** Lists come in pages, and their markers lead through all of them: here three items on pages of one. */
class PagesTest {
    private static final String TABLE = "arn:aws:dynamodb:eu-west-1:111122223333:table/";
    private static final List<String> EACH = List.of("a", "b", "c");

    private static FakeAws aws;

    @BeforeAll
    static void describe() {
        aws = FakeAws.builder().pageSize(1).start();
        aws.account("111122223333").role("role", "dax.amazonaws.com", Map.of("a", "{}", "b", "{}", "c", "{}"));
        aws.account("222222222222");
        aws.account("333333333333");
        FakeRegion region = aws.region("111122223333", "eu-west-1")
                .key(
                        "k",
                        key -> EACH.forEach(
                                name -> key.tag(name, "v").grant(name, "arn:aws:iam::1:role/r", List.of("Decrypt"))));
        region.backupService().plan("plan", plan -> EACH.forEach(name -> plan.selectTag(name, "k", "v")));
        for (String name : EACH) {
            String arn = TABLE + "t" + name;
            region.alias("alias/" + name, "k");
            region.table("t" + name, table -> EACH.forEach(tag -> table.tag(tag, "v")))
                    .backup("t" + name, aws.now(), backup -> {})
                    .export("t" + name, "1", Map.of())
                    .globalTable2017("g" + name, List.of("eu-west-1"))
                    .withoutTable("g" + name)
                    .daxCluster("d" + name, cluster -> EACH.forEach(tag -> cluster.tag(tag, "v")))
                    .daxSubnetGroup("s" + name, "vpc", List.of())
                    .scalableTarget("table/t" + name, "dynamodb:table:ReadCapacityUnits", 1, 2)
                    .event(aws.now(), name + ".amazonaws.com", "Get", "AKIA", "TLSv1.2");
            region.network().vpc("vpc-" + name, "10.0.0.0/16", vpc -> {});
            region.backupService()
                    .vault("v" + name, vault -> {})
                    .recoveryPoint(arn, "va", "arn:" + name, aws.now(), point -> {})
                    .recoveryPoint(TABLE + "ta", "va", "arn:x" + name, aws.now(), point -> {})
                    .backupJob("j" + name, arn, job -> {})
                    .plan("p" + name, plan -> {});
            aws.account("111122223333").attach("role", "arn:aws:iam::aws:policy/" + name);
        }
    }

    @AfterAll
    static void stop() {
        aws.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void theMarkersLeadThroughAllPages(Row list) {
        aws.calls().clear();
        assertThat(list.read().get()).isEqualTo(list.expected());
        assertThat(aws.calls().count(list.action())).isEqualTo(((Integer) list.expected()).longValue());
    }

    static Stream<Row> lists() {
        Sdk sdk = Sdk.of(aws);
        return Stream.of(dynamoDb(sdk), backup(sdk), others(sdk)).flatMap(List::stream);
    }

    private static List<Row> dynamoDb(Sdk sdk) {
        DynamoDbClient client = sdk.client(DynamoDbClient.builder());
        return List.of(
                row(
                        "dynamodb:ListTables",
                        () -> client.listTablesPaginator().tableNames().stream()
                                .toList()
                                .size(),
                        3),
                row(
                        "dynamodb:ListBackups",
                        () -> pages(marker -> {
                            var page = client.listBackups(
                                    r -> r.backupType(BackupTypeFilter.ALL).exclusiveStartBackupArn(marker));
                            return new Page(page.backupSummaries().size(), page.lastEvaluatedBackupArn());
                        }),
                        3),
                row(
                        "dynamodb:ListGlobalTables",
                        () -> pages(marker -> {
                            var page = client.listGlobalTables(r -> r.exclusiveStartGlobalTableName(marker));
                            return new Page(page.globalTables().size(), page.lastEvaluatedGlobalTableName());
                        }),
                        3),
                row(
                        "dynamodb:ListTagsOfResource",
                        () -> pages(marker -> {
                            var page = client.listTagsOfResource(
                                    r -> r.resourceArn(TABLE + "ta").nextToken(marker));
                            return new Page(page.tags().size(), page.nextToken());
                        }),
                        3),
                row(
                        "dynamodb:ListExports",
                        () -> pages(marker -> {
                            var page = client.listExports(r -> r.nextToken(marker));
                            return new Page(page.exportSummaries().size(), page.nextToken());
                        }),
                        3));
    }

    private static List<Row> backup(Sdk sdk) {
        BackupClient client = sdk.client(BackupClient.builder());
        return List.of(
                row(
                        "backup:ListBackupPlans",
                        () -> size(client.listBackupPlansPaginator().stream(), page -> page.backupPlansList()),
                        4),
                row(
                        "backup:ListBackupSelections",
                        () -> size(
                                client.listBackupSelectionsPaginator(r -> r.backupPlanId("plan")).stream(),
                                page -> page.backupSelectionsList()),
                        3),
                row(
                        "backup:ListBackupVaults",
                        () -> size(client.listBackupVaultsPaginator().stream(), page -> page.backupVaultList()),
                        3),
                row(
                        "backup:ListProtectedResources",
                        () -> size(client.listProtectedResourcesPaginator().stream(), page -> page.results()),
                        3),
                row(
                        "backup:ListRecoveryPointsByResource",
                        () -> size(
                                client.listRecoveryPointsByResourcePaginator(r -> r.resourceArn(TABLE + "ta")).stream(),
                                page -> page.recoveryPoints()),
                        4),
                row(
                        "backup:ListBackupJobs",
                        () -> size(client.listBackupJobsPaginator().stream(), page -> page.backupJobs()),
                        3));
    }

    private static List<Row> others(Sdk sdk) {
        KmsClient kms = sdk.client(KmsClient.builder());
        IamClient iam = sdk.client(IamClient.builder());
        DaxClient dax = sdk.client(DaxClient.builder());
        ApplicationAutoScalingClient scaling = sdk.client(ApplicationAutoScalingClient.builder());
        return List.of(
                row("kms:ListAliases", () -> size(kms.listAliasesPaginator().stream(), page -> page.aliases()), 3),
                row(
                        "kms:ListGrants",
                        () -> size(kms.listGrantsPaginator(r -> r.keyId("k")).stream(), page -> page.grants()),
                        3),
                row(
                        "kms:ListResourceTags",
                        () -> size(kms.listResourceTagsPaginator(r -> r.keyId("k")).stream(), page -> page.tags()),
                        3),
                row(
                        "iam:ListRolePolicies",
                        () -> size(
                                iam.listRolePoliciesPaginator(r -> r.roleName("role")).stream(),
                                page -> page.policyNames()),
                        3),
                row(
                        "iam:ListAttachedRolePolicies",
                        () -> size(
                                iam.listAttachedRolePoliciesPaginator(r -> r.roleName("role")).stream(),
                                page -> page.attachedPolicies()),
                        3),
                row(
                        "dax:DescribeClusters",
                        () -> pages(marker -> {
                            var page = dax.describeClusters(r -> r.nextToken(marker));
                            return new Page(page.clusters().size(), page.nextToken());
                        }),
                        3),
                row(
                        "dax:DescribeSubnetGroups",
                        () -> pages(marker -> {
                            var page = dax.describeSubnetGroups(r -> r.nextToken(marker));
                            return new Page(page.subnetGroups().size(), page.nextToken());
                        }),
                        3),
                row(
                        "dax:ListTags",
                        () -> pages(marker -> {
                            var page = dax.listTags(r -> r.resourceName("arn:aws:dax:eu-west-1:111122223333:cache/da")
                                    .nextToken(marker));
                            return new Page(page.tags().size(), page.nextToken());
                        }),
                        3),
                row(
                        "application-autoscaling:DescribeScalableTargets",
                        () -> size(
                                scaling
                                        .describeScalableTargetsPaginator(
                                                r -> r.serviceNamespace(ServiceNamespace.DYNAMODB))
                                        .stream(),
                                page -> page.scalableTargets()),
                        3),
                row(
                        "ec2:DescribeVpcs",
                        () -> size(
                                sdk.client(Ec2Client.builder()).describeVpcsPaginator().stream(), page -> page.vpcs()),
                        3),
                row(
                        "cloudtrail:LookupEvents",
                        () -> size(
                                sdk.client(CloudTrailClient.builder()).lookupEventsPaginator().stream(),
                                page -> page.events()),
                        3),
                row(
                        "organizations:ListAccounts",
                        () -> size(
                                sdk.client(OrganizationsClient.builder()).listAccountsPaginator().stream(),
                                page -> page.accounts()),
                        3),
                row(
                        "account:ListRegions",
                        () -> size(
                                sdk.client(AccountClient.builder()).listRegionsPaginator(r -> {}).stream(),
                                page -> page.regions()),
                        31));
    }

    private record Page(int items, String marker) {}

    private static <P> int size(Stream<P> pages, Function<P, List<?>> items) {
        return pages.mapToInt(page -> items.apply(page).size()).sum();
    }

    private static int pages(Function<String, Page> read) {
        List<Integer> sizes = new ArrayList<>();
        String marker = null;
        do {
            Page page = read.apply(marker);
            sizes.add(page.items());
            marker = page.marker();
        } while (marker != null);
        return sizes.stream().flatMapToInt(IntStream::of).sum();
    }
}
