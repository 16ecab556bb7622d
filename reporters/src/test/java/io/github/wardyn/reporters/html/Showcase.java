package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.model.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A report that looks like a night's: every part of the page has something to show. */
final class Showcase {

    static final Instant TAKEN_AT = Instant.parse("2026-11-20T02:00:00Z");

    private static final String ACCOUNT = "111122223333";
    private static final String OTHER = "444455556666";
    private static final ResourceRef KEY =
            ref(FactType.KMS_KEY, "arn:aws:kms:eu-west-1:" + ACCOUNT + ":key/1b2c3d4e-payments-0a9f-44c2-8a7d6e5f4a3b");
    private static final String GLOBAL = "arn:aws:dynamodb:%s:" + ACCOUNT + ":table/sessions";
    private static final Waiver LEGACY = new Waiver(
            List.of("dax-tls-disabled"),
            "arn:aws:dax:eu-west-1:" + ACCOUNT + ":cache/legacy*",
            "The cluster is replaced by cache-v2 in December.",
            "payments",
            "SEC-1234",
            LocalDate.parse("2026-11-29"),
            new Place("policies/payments.yaml", 14, 5, 19, 30),
            false);
    private static final Waiver TRIAL = waiver("table-untagged", "arn:aws:dynamodb:*:*:table/trial-*", "2027-03-31");
    private static final Waiver PAST = waiver("pitr-disabled", "arn:aws:dynamodb:*:*:table/import*", "2026-11-01");
    private static final Waiver UNUSED = waiver("vpc-endpoint-missing", "arn:aws:ec2:*:*:vpc/vpc-0old", "2027-01-31");

    private final List<Finding> findings = new ArrayList<>();

    private Showcase() {}

    static ScanReport report() {
        Showcase showcase = new Showcase();
        showcase.keys();
        showcase.settings();
        List<Finding> sorted = showcase.findings.stream().sorted().toList();
        return build(sorted).withJoins(joins()).with(ShowcaseRules.FRAMEWORKS, run(), sorted);
    }

    private void keys() {
        Finding key = fail(ShowcaseRules.KEY_PENDING_DELETION, KEY, "keyState", "PendingDeletion", "Enabled")
                .message("KMS key " + KEY.id().name()
                        + " is PendingDeletion, and 9 resources of DynamoDB still need it.")
                .related(table("orders"), table("payments"), backup("orders", "01"), backup("payments", "02"))
                .due(
                        Duration.ofHours(59),
                        "The key is deleted: every resource that it encrypts is lost for good.",
                        false)
                .baseline(BaselineState.NEW)
                .build();
        findings.add(key);
        for (String name : List.of("orders", "payments")) {
            findings.add(fail(
                            ShowcaseRules.TABLE_INACCESSIBLE,
                            table(name),
                            "sseDescription.kmsMasterKey.keyState",
                            "PendingDeletion",
                            "Enabled or Updating")
                    .message("Table " + name + " cannot use its key since 2026-11-18 01:00 UTC.")
                    .related(KEY)
                    .cause(key)
                    .due(Duration.ofHours(119), "The table is archived.", false)
                    .baseline(BaselineState.NEW)
                    .build());
            findings.add(fail(ShowcaseRules.STREAM, table(name), "streamSpecification.streamEnabled", "true", null)
                    .message("Table " + name + " has a stream, and its key is PendingDeletion.")
                    .related(KEY)
                    .cause(key)
                    .due(Duration.ofHours(-1), "Unread stream records are trimmed.", true)
                    .build());
            findings.add(fail(
                            ShowcaseRules.BACKUP_KEY,
                            backup(name, name.equals("orders") ? "01" : "02"),
                            "sseDescription.kmsMasterKey.keyState",
                            "PendingDeletion",
                            "Enabled or Updating")
                    .message("Backup of " + name + " cannot be restored: its key is PendingDeletion.")
                    .related(KEY, table(name))
                    .cause(key)
                    .due(Duration.ofHours(59), "The backup can never be restored.", false)
                    .build());
        }
        findings.add(fail(
                        ShowcaseRules.REPLICA_INACCESSIBLE,
                        replica("ap-southeast-1"),
                        "replicaStatus",
                        "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
                        "ACTIVE")
                .message("Replica sessions in ap-southeast-1 cannot use its key.")
                .related(global())
                .due(Duration.ofHours(11), "The replica leaves the global table.", true)
                .baseline(BaselineState.NEW)
                .build());
        findings.add(fail(ShowcaseRules.GLOBAL_2017, global(), "globalTableVersion", "2017.11.29", "2019.11.21")
                .message("Global table sessions is of version 2017.11.29 and has a customer managed key in 1 Region.")
                .related(replica("ap-southeast-1"), replica("eu-west-1"), replica("us-east-1"))
                .baseline(BaselineState.UNCHANGED)
                .build());
    }

    private void settings() {
        ResourceRef legacy = ref(FactType.DAX_CLUSTER, "arn:aws:dax:eu-west-1:" + ACCOUNT + ":cache/legacy-1");
        findings.add(fail(ShowcaseRules.TLS, legacy, "clusterEndpointEncryptionType", "NONE", "TLS")
                .message("DAX cluster legacy-1 accepts unencrypted connections: its endpoint encryption is NONE.")
                .waived(LEGACY)
                .build());
        Place place = new Place("infra/cache/main.tf", 7, 3, 7, 43);
        ResourceRef declared = new ResourceRef(
                FactType.DAX_CLUSTER,
                ResourceId.of(new Scope("infra"), Region.NONE, "module.cache.aws_dax_cluster.main"),
                place);
        findings.add(fail(ShowcaseRules.TLS, declared, "clusterEndpointEncryptionType", "NONE", "TLS")
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
            ResourceRef table = table((i < 9 ? "ledger-" : "import-") + i);
            Builder finding = fail(ShowcaseRules.PITR, table, "pointInTimeRecovery.status", "DISABLED", "ENABLED")
                    .message("Table " + table.id().name() + " has point-in-time recovery DISABLED.");
            findings.add((i == 9 ? finding.expired(PAST) : finding).build());
            findings.add(fail(ShowcaseRules.DELETION, table, "deletionProtectionEnabled", "false", "true")
                    .message("Table " + table.id().name() + " has deletion protection false.")
                    .baseline(i == 3 ? BaselineState.CHANGED : BaselineState.UNCHANGED)
                    .build());
            findings.add(fail(ShowcaseRules.UNTAGGED, table("trial-" + i), "tags", "(none)", "owner")
                    .message("Table trial-" + i + " has no tag \"owner\".")
                    .waived(TRIAL)
                    .build());
            ResourceRef away = ref(FactType.TABLE, "arn:aws:dynamodb:us-east-1:" + OTHER + ":table/ledger-" + i);
            findings.add(
                    unknown(ShowcaseRules.PITR, away, new UnknownReason.Denied("dynamodb:DescribeContinuousBackups")));
        }
        findings.add(unknown(
                ShowcaseRules.KEY_PENDING_DELETION,
                ref(FactType.KMS_KEY, "arn:aws:kms:us-east-1:" + OTHER + ":key/9f8e7d6c-ledger"),
                new UnknownReason.Denied("kms:DescribeKey")));
        findings.add(fail(
                        ShowcaseRules.ENDPOINT,
                        ref(FactType.VPC, "arn:aws:ec2:us-east-1:" + OTHER + ":vpc/vpc-0a1b"),
                        "VpcEndpoint",
                        "(none)",
                        "available")
                .message("VPC vpc-0a1b has no DynamoDB endpoint.")
                .build());
        findings.add(fail(ShowcaseRules.TRANSACTIONS, table("orders"), "sseDescription.sseType", "KMS", null)
                .message("Transactions of table orders are held for a while under a key that AWS owns.")
                .build());
    }

    private static List<Join> joins() {
        List<Join.Spoke> users = new ArrayList<>();
        for (String name : List.of("orders", "payments", "refunds")) {
            users.add(new Join.Spoke(table(name), Map.of("tableStatus", "ACTIVE")));
        }
        for (int i = 1; i <= 11; i++) {
            String name = i % 2 == 1 ? "orders" : "payments";
            users.add(new Join.Spoke(
                    backup(name, String.format("%02d", i)), Map.of("backupStatus", "AVAILABLE", "backupType", "USER")));
        }
        users.add(new Join.Spoke(
                ref(FactType.BACKUP_VAULT, "arn:aws:backup:eu-west-1:" + ACCOUNT + ":backup-vault:payments-vault"),
                Map.of("locked", "true", "minRetentionDays", "35")));
        Join key = new Join(
                KEY,
                Map.of("keyState", "PendingDeletion", "deletionDate", "2026-11-22 13:00 UTC", "keyManager", "CUSTOMER"),
                users,
                users.size() + 240L);
        List<Join.Spoke> replicas = List.of(
                new Join.Spoke(
                        replica("ap-southeast-1"),
                        Map.of("replicaStatus", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "keyManager", "CUSTOMER")),
                new Join.Spoke(replica("eu-west-1"), Map.of("replicaStatus", "ACTIVE", "keyManager", "AWS")),
                new Join.Spoke(replica("us-east-1"), Map.of("replicaStatus", "ACTIVE", "keyManager", "AWS")));
        Join global = new Join(global(), Map.of("globalTableVersion", "2017.11.29"), replicas, 3);
        return List.of(key, global);
    }

    private static ScanReport build(List<Finding> findings) {
        Map<RuleId, Map<Verdict, Long>> byRule = new TreeMap<>();
        ShowcaseRules.ALL.forEach(rule -> byRule.put(rule.id(), new EnumMap<>(Verdict.class)));
        findings.forEach(finding -> byRule.get(finding.rule()).merge(finding.verdict(), 1L, Long::sum));
        byRule.forEach((rule, verdicts) -> {
            if (!rule.value().equals("BAK016")) {
                verdicts.put(Verdict.PASS, 300L + rule.value().hashCode() % 97);
                verdicts.put(Verdict.NOT_APPLICABLE, 12L);
            }
        });
        Map<Verdict, Long> summary = new EnumMap<>(Verdict.class);
        byRule.values().forEach(some -> some.forEach((verdict, n) -> summary.merge(verdict, n, Long::sum)));
        List<ScanReport.Count> counts = byRule.entrySet().stream()
                .map(entry -> new ScanReport.Count(
                        entry.getKey(), new Scope(ACCOUNT), new Region("eu-west-1"), entry.getValue()))
                .toList();
        List<ScanReport.Loss> losses = findings.stream()
                .filter(finding -> finding.deadline() != null)
                .map(finding -> new ScanReport.Loss(
                        finding.deadline(),
                        finding.severity(),
                        finding.rule(),
                        finding.resource(),
                        finding.fingerprint()))
                .sorted((a, b) -> a.deadline().at().compareTo(b.deadline().at()))
                .toList();
        return new ScanReport(
                "wardyn 0.1.0",
                "payments-production",
                Severity.MEDIUM,
                TAKEN_AT,
                TAKEN_AT,
                Set.of(World.LIVE, World.TERRAFORM),
                List.of(new Scope(ACCOUNT), new Scope(OTHER), new Scope("infra")),
                false,
                ShowcaseRules.ALL.stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList(),
                ShowcaseRules.TEXTS,
                coverage(),
                List.of(Problem.warning(
                        new Place("infra/orders.tf", 20, 7, 20, 25),
                        "unknown-argument",
                        "\"biling_mode\" is no argument of aws_dynamodb_table.",
                        "Write \"billing_mode\".")),
                counts,
                summary,
                losses,
                List.of(
                        new ScanReport.WaiverUse(LEGACY, 1, false, true),
                        new ScanReport.WaiverUse(TRIAL, 14, false, false),
                        new ScanReport.WaiverUse(PAST, 1, true, false),
                        new ScanReport.WaiverUse(UNUSED, 0, false, false)),
                Map.of(
                        table("orders").id().canonical(),
                        "{\"tableName\":\"orders\",\"tableStatus\":\"INACCESSIBLE_ENCRYPTION_CREDENTIALS\","
                                + "\"sseDescription\":{\"sseType\":\"KMS\",\"kmsMasterKey\":\""
                                + KEY.id().canonical()
                                + "\",\"inaccessibleEncryptionDateTime\":\"2026-11-18T01:00:00Z\"},"
                                + "\"streamSpecification\":{\"streamEnabled\":true,\"streamViewType\":\"NEW_IMAGE\"}}",
                        KEY.id().canonical(),
                        "{\"keyManager\":\"CUSTOMER\",\"keyState\":\"PendingDeletion\",\"deletionDate\":\"2026-11-22T13:00:00Z\"}"),
                findings);
    }

    private static Coverage coverage() {
        List<Coverage.Entry> entries = new ArrayList<>();
        for (FactType type : FactType.values()) {
            for (String region : List.of("ap-southeast-1", "eu-west-1", "us-east-1")) {
                entries.add(new Coverage.Entry(type, new Scope(ACCOUNT), new Region(region), null));
                UnknownReason gap = type == FactType.KMS_KEY && region.equals("us-east-1")
                        ? new UnknownReason.Denied("kms:DescribeKey")
                        : type == FactType.DAX_CLUSTER && region.equals("ap-southeast-1")
                                ? new UnknownReason.Throttled("dax:DescribeClusters")
                                : null;
                entries.add(new Coverage.Entry(type, new Scope(OTHER), new Region(region), gap));
            }
        }
        entries.add(new Coverage.Entry(
                FactType.TABLE, new Scope("infra"), Region.NONE, new UnknownReason.Unresolved("var.tables")));
        return new Coverage(entries);
    }

    private static Run run() {
        List<Run.Night> nights = new ArrayList<>();
        long[] medium = {41, 41, 40, 44, 44, 38, 38, 36, 35, 35, 33, 33, 31, 30, 30, 31, 30, 29, 29, 29};
        for (int i = 0; i < medium.length; i++) {
            nights.add(new Run.Night(
                    TAKEN_AT.minus(Duration.ofDays(medium.length - i)),
                    Map.of(
                            Severity.CRITICAL,
                            i == 3 || i == 4 ? 2L : 0L,
                            Severity.HIGH,
                            3L + i % 3,
                            Severity.MEDIUM,
                            medium[i],
                            Severity.LOW,
                            4L),
                    i < 12 ? 6 : 14,
                    12,
                    i % 4L,
                    i % 3L));
        }
        return new Run(
                "8841",
                TAKEN_AT.minusSeconds(90),
                TAKEN_AT.plusSeconds(125),
                1,
                List.of("wardyn", "live", "--policy", "payments-production", "--format", "html"),
                "arn:aws:sts::" + ACCOUNT + ":assumed-role/wardyn-scanner/nightly",
                new Run.Revision(
                        "https://github.com/example/payments", "0123456789abcdef0123456789abcdef01234567", "main"),
                Map.of(),
                new Run.Baseline(
                        "2026-11-19.json",
                        TAKEN_AT.minus(Duration.ofDays(1)),
                        "payments-production",
                        Map.of(BaselineState.NEW, 5L)),
                nights);
    }

    private static ResourceRef table(String name) {
        return ref(FactType.TABLE, "arn:aws:dynamodb:eu-west-1:" + ACCOUNT + ":table/" + name);
    }

    private static ResourceRef backup(String table, String id) {
        return ref(
                FactType.BACKUP,
                table("x").id().canonical().replace("/x", "/" + table) + "/backup/0178839" + id + "-a1");
    }

    private static ResourceRef replica(String region) {
        return ref(FactType.REPLICA, String.format(GLOBAL, region));
    }

    private static ResourceRef global() {
        return ref(FactType.GLOBAL_TABLE, "arn:aws:dynamodb::" + ACCOUNT + ":global-table/sessions");
    }

    private static ResourceRef ref(FactType type, String arn) {
        return new ResourceRef(type, ResourceId.of(new Arn(arn)), null);
    }

    private static Waiver waiver(String rule, String resource, String expires) {
        return new Waiver(
                List.of(rule),
                resource,
                "It is on the list for the next quarter.",
                "platform",
                null,
                LocalDate.parse(expires),
                new Place("policies/payments.yaml", 30, 5, 35, 30),
                false);
    }

    private static Finding unknown(RuleDefinition rule, ResourceRef resource, UnknownReason reason) {
        Builder builder = fail(rule, resource, "pointInTimeRecovery.status", Evidence.UNKNOWN, "ENABLED")
                .message(rule.title() + ": could not be judged of "
                        + resource.id().name() + ".");
        builder.verdict = Verdict.UNKNOWN;
        builder.gaps = List.of(new Gap("pointInTimeRecovery", resource.id().canonical(), reason));
        return builder.build();
    }

    private static Builder fail(
            RuleDefinition rule, ResourceRef resource, String path, String observed, @Nullable String expected) {
        return new Builder(rule, resource, path, observed, expected);
    }

    private static final class Builder {
        private final RuleDefinition rule;
        private final ResourceRef resource;
        private final Evidence evidence;
        private Verdict verdict = Verdict.FAIL;
        private String message = "";
        private List<Gap> gaps = List.of();
        private List<ResourceRef> related = List.of();
        private @Nullable String cause;
        private @Nullable Deadline deadline;
        private @Nullable Waiver waiver;
        private BaselineState baseline = BaselineState.UNCHANGED;
        private @Nullable Excerpt excerpt;

        Builder(RuleDefinition rule, ResourceRef resource, String path, String observed, @Nullable String expected) {
            this.rule = rule;
            this.resource = resource;
            Place place = resource.place();
            this.evidence = new Evidence(
                    path,
                    observed,
                    expected,
                    resource.id().canonical(),
                    place,
                    place == null ? "dynamodb:DescribeTable" : null,
                    place == null ? TAKEN_AT.minusSeconds(33) : null);
        }

        Builder message(String text) {
            message = text;
            return this;
        }

        Builder related(ResourceRef... refs) {
            related = List.of(refs);
            return this;
        }

        Builder cause(Finding finding) {
            cause = finding.fingerprint();
            return this;
        }

        Builder due(Duration after, String lost, boolean estimated) {
            deadline = new Deadline(TAKEN_AT.plus(after), lost, estimated);
            return this;
        }

        Builder waived(Waiver used) {
            verdict = Verdict.WAIVED;
            waiver = used;
            return this;
        }

        Builder expired(Waiver used) {
            waiver = used;
            return this;
        }

        Builder baseline(BaselineState state) {
            baseline = state;
            return this;
        }

        Builder excerpt(Excerpt lines) {
            excerpt = lines;
            return this;
        }

        Finding build() {
            String identity = "v1 " + rule.id() + " " + resource.id().canonical() + " " + evidence.path();
            return new Finding(
                    Fingerprints.hex(identity),
                    rule.id(),
                    verdict,
                    rule.severity(),
                    resource,
                    message,
                    List.of(),
                    List.of(evidence),
                    gaps,
                    related,
                    cause,
                    deadline,
                    waiver,
                    baseline,
                    resource.place(),
                    excerpt,
                    baseline == BaselineState.NEW ? TAKEN_AT : TAKEN_AT.minus(Duration.ofDays(23)));
        }
    }
}
