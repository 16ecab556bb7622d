package io.github.wardyn.reporters.html;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.UnknownReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The findings of {@link Showcase}. */
final class ShowcaseFindings {

    private final List<Finding> findings = new ArrayList<>();

    private ShowcaseFindings() {}

    /** Gives them in the order of reports. */
    static List<Finding> all() {
        ShowcaseFindings showcase = new ShowcaseFindings();
        showcase.keys();
        showcase.settings();
        return showcase.findings.stream().sorted().toList();
    }

    private void keys() {
        Finding key = ShowcaseFinding.fail(
                        ShowcaseRules.KEY_PENDING_DELETION,
                        ShowcaseResources.KEY,
                        "keyState",
                        "PendingDeletion",
                        "Enabled")
                .message("KMS key " + ShowcaseResources.KEY.id().name()
                        + " is PendingDeletion, and 9 resources of DynamoDB still need it.")
                .related(
                        ShowcaseResources.table("orders"),
                        ShowcaseResources.table("payments"),
                        ShowcaseResources.backup("orders", "01"),
                        ShowcaseResources.backup("payments", "02"))
                .due(
                        Duration.ofHours(59),
                        "The key is deleted: every resource that it encrypts is lost for good.",
                        false)
                .baseline(BaselineState.NEW)
                .build();
        findings.add(key);
        for (String name : List.of("orders", "payments")) {
            findings.add(ShowcaseFinding.fail(
                            ShowcaseRules.TABLE_INACCESSIBLE,
                            ShowcaseResources.table(name),
                            "sseDescription.kmsMasterKey.keyState",
                            "PendingDeletion",
                            "Enabled or Updating")
                    .message("Table " + name + " cannot use its key since 2026-11-18 01:00 UTC.")
                    .related(ShowcaseResources.KEY)
                    .cause(key)
                    .due(Duration.ofHours(119), "The table is archived.", false)
                    .baseline(BaselineState.NEW)
                    .build());
            findings.add(ShowcaseFinding.fail(
                            ShowcaseRules.STREAM,
                            ShowcaseResources.table(name),
                            "streamSpecification.streamEnabled",
                            "true",
                            null)
                    .message("Table " + name + " has a stream, and its key is PendingDeletion.")
                    .related(ShowcaseResources.KEY)
                    .cause(key)
                    .due(Duration.ofHours(-1), "Unread stream records are trimmed.", true)
                    .build());
            findings.add(ShowcaseFinding.fail(
                            ShowcaseRules.BACKUP_KEY,
                            ShowcaseResources.backup(name, name.equals("orders") ? "01" : "02"),
                            "sseDescription.kmsMasterKey.keyState",
                            "PendingDeletion",
                            "Enabled or Updating")
                    .message("Backup of " + name + " cannot be restored: its key is PendingDeletion.")
                    .related(ShowcaseResources.KEY, ShowcaseResources.table(name))
                    .cause(key)
                    .due(Duration.ofHours(59), "The backup can never be restored.", false)
                    .build());
        }
        findings.add(ShowcaseFinding.fail(
                        ShowcaseRules.REPLICA_INACCESSIBLE,
                        ShowcaseResources.replica("ap-southeast-1"),
                        "replicaStatus",
                        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
                        "ACTIVE")
                .message("Replica sessions in ap-southeast-1 cannot use its key.")
                .related(ShowcaseResources.global())
                .due(Duration.ofHours(11), "The replica leaves the global table.", true)
                .baseline(BaselineState.NEW)
                .build());
        findings.add(ShowcaseFinding.fail(
                        ShowcaseRules.GLOBAL_2017,
                        ShowcaseResources.global(),
                        "globalTableVersion",
                        "2017.11.29",
                        "2019.11.21")
                .message("Global table sessions is of version 2017.11.29 and has a customer managed key in 1 Region.")
                .related(
                        ShowcaseResources.replica("ap-southeast-1"),
                        ShowcaseResources.replica("eu-west-1"),
                        ShowcaseResources.replica("us-east-1"))
                .baseline(BaselineState.UNCHANGED)
                .build());
    }

    private void settings() {
        ResourceRef legacy = ShowcaseResources.ref(
                FactType.DAX_CLUSTER, "arn:aws:dax:eu-west-1:" + ShowcaseResources.ACCOUNT + ":cache/legacy-1");
        findings.add(ShowcaseFinding.fail(ShowcaseRules.TLS, legacy, "clusterEndpointEncryptionType", "NONE", "TLS")
                .message("DAX cluster legacy-1 accepts unencrypted connections: its endpoint encryption is NONE.")
                .waived(ShowcaseResources.LEGACY)
                .build());
        Place place = new Place("infra/cache/main.tf", 7, 3, 7, 43);
        ResourceRef declared = new ResourceRef(
                FactType.DAX_CLUSTER,
                ResourceId.of(new Scope("infra"), Region.NONE, "module.cache.aws_dax_cluster.main"),
                place);
        findings.add(ShowcaseFinding.fail(ShowcaseRules.TLS, declared, "clusterEndpointEncryptionType", "NONE", "TLS")
                .message("DAX cluster module.cache.aws_dax_cluster.main accepts unencrypted connections: its endpoint"
                        + " encryption is NONE.")
                .excerpt(new Excerpt(
                        4,
                        List.of(
                                "resource \"aws_dax_cluster\" \"main\" {",
                                "  cluster_name       = \"orders\"",
                                "  node_type          = \"dax.r5.large\"",
                                "  cluster_endpoint_encryption_type = \"NONE\"",
                                "  replication_factor = 3",
                                "}"),
                        "5a1d3c0f9b27e684:1"))
                .baseline(BaselineState.NEW)
                .build());
        for (int i = 1; i <= 14; i++) {
            ResourceRef table = ShowcaseResources.table((i < 9 ? "ledger-" : "import-") + i);
            ShowcaseFinding finding = ShowcaseFinding.fail(
                            ShowcaseRules.PITR, table, "pointInTimeRecovery.status", "DISABLED", "ENABLED")
                    .message("Table " + table.id().name() + " has point-in-time recovery DISABLED.");
            findings.add((i == 9 ? finding.expired(ShowcaseResources.PAST) : finding).build());
            findings.add(
                    ShowcaseFinding.fail(ShowcaseRules.DELETION, table, "deletionProtectionEnabled", "false", "true")
                            .message("Table " + table.id().name() + " has deletion protection false.")
                            .baseline(i == 3 ? BaselineState.CHANGED : BaselineState.UNCHANGED)
                            .build());
            findings.add(ShowcaseFinding.fail(
                            ShowcaseRules.UNTAGGED, ShowcaseResources.table("trial-" + i), "tags", "(none)", "owner")
                    .message("Table trial-" + i + " has no tag \"owner\".")
                    .waived(ShowcaseResources.TRIAL)
                    .build());
            ResourceRef away = ShowcaseResources.ref(
                    FactType.TABLE, "arn:aws:dynamodb:us-east-1:" + ShowcaseResources.OTHER + ":table/ledger-" + i);
            findings.add(ShowcaseFinding.unknown(
                    ShowcaseRules.PITR, away, new UnknownReason.Denied("dynamodb:DescribeContinuousBackups")));
        }
        findings.add(ShowcaseFinding.unknown(
                ShowcaseRules.KEY_PENDING_DELETION,
                ShowcaseResources.ref(
                        FactType.KMS_KEY, "arn:aws:kms:us-east-1:" + ShowcaseResources.OTHER + ":key/9f8e7d6c-ledger"),
                new UnknownReason.Denied("kms:DescribeKey")));
        findings.add(ShowcaseFinding.fail(
                        ShowcaseRules.ENDPOINT,
                        ShowcaseResources.ref(
                                FactType.VPC, "arn:aws:ec2:us-east-1:" + ShowcaseResources.OTHER + ":vpc/vpc-0a1b"),
                        "VpcEndpoint",
                        "(none)",
                        "available")
                .message("VPC vpc-0a1b has no DynamoDB endpoint.")
                .build());
        findings.add(ShowcaseFinding.fail(
                        ShowcaseRules.TRANSACTIONS,
                        ShowcaseResources.table("orders"),
                        "sseDescription.sseType",
                        "KMS",
                        null)
                .message("Transactions of table orders are held for a while under a key that AWS owns.")
                .build());
    }
}
