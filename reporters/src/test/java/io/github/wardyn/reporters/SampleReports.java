package io.github.wardyn.reporters;

import static io.github.wardyn.reporters.SampleFindings.TAKEN_AT;
import static io.github.wardyn.reporters.SampleFindings.declared;
import static io.github.wardyn.reporters.SampleFindings.fail;
import static io.github.wardyn.reporters.SampleFindings.live;
import static io.github.wardyn.reporters.SampleFindings.pass;
import static io.github.wardyn.reporters.SampleFindings.unknown;
import static io.github.wardyn.reporters.SampleFindings.unlistedIn;
import static io.github.wardyn.reporters.SampleFindings.waiver;
import static io.github.wardyn.reporters.SampleRules.KEY_DISABLED;
import static io.github.wardyn.reporters.SampleRules.PITR_DISABLED;
import static io.github.wardyn.reporters.SampleRules.TLS_DISABLED;
import static io.github.wardyn.reporters.SampleRules.UNTAGGED;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reports made by hand, which every format is tried on. */
public final class SampleReports {

    /** No tag value may reach any report; those of the samples contain this word. */
    public static final String CANARY = "CANARY";

    private static final Instant EARLIER = TAKEN_AT.minusSeconds(7 * 24 * 3600L);
    private static final String TABLE = "arn:aws:dynamodb:eu-west-1:111122223333:table/";
    private static final String CLUSTER = "arn:aws:dax:eu-west-1:111122223333:cache/";
    private static final Scope ACCOUNT = new Scope("111122223333");
    private static final ResourceRef KEY =
            live(FactType.KMS_KEY, "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    private static final Waiver LEGACY =
            waiver(TLS_DISABLED, CLUSTER + "legacy*", "replaced by cache-v2 in March", "2027-03-31");

    private SampleReports() {}

    /** Gives all small reports by the name that their golden files have. */
    public static Map<String, Supplier<ScanReport>> small() {
        Map<String, Supplier<ScanReport>> reports = new LinkedHashMap<>();
        reports.put("empty", SampleReports::empty);
        reports.put("iac-small", SampleReports::iacSmall);
        reports.put("live-small", SampleReports::liveSmall);
        reports.put("waived", SampleReports::waived);
        reports.put("expired", SampleReports::expired);
        reports.put("denied", SampleReports::denied);
        reports.put("unlisted", SampleReports::unlisted);
        reports.put("compared", SampleReports::compared);
        reports.put("passes", SampleReports::passes);
        reports.put("hostile", SampleReports::hostile);
        return reports;
    }

    /** Everything complied. */
    public static ScanReport empty() {
        return new SampleReport(World.LIVE).passed(PITR_DISABLED, 12).build(List.of());
    }

    /** Two templates with a table and a cluster each. */
    public static ScanReport iacSmall() {
        return iacMoved(0);
    }

    /** The same templates with lines inserted above. */
    public static ScanReport iacMoved(int lines) {
        Place pitr = new Place("infra/orders.yaml", 12 + lines, 33, 12 + lines, 38);
        Place tls = new Place("infra/modules/cache/main.tf", 7 + lines, 3, 7 + lines, 47);
        return new SampleReport(World.CLOUDFORMATION, World.TERRAFORM)
                .problem(Problem.warning(
                        new Place("infra/orders.yaml", 20, 7, 20, 25),
                        "unknown-property",
                        "\"BilingMode\" is no property of AWS::DynamoDB::Table.",
                        "Write \"BillingMode\"."))
                .build(List.of(
                        fail(
                                        TLS_DISABLED,
                                        declared(
                                                FactType.DAX_CLUSTER,
                                                "infra",
                                                "module.cache.aws_dax_cluster.main",
                                                tls,
                                                new Place("infra/main.tf", 21, 1, 24, 2)),
                                        "NONE")
                                .excerpt(
                                        5 + lines,
                                        "  cluster_name       = \"orders\"",
                                        "  node_type          = \"dax.r5.large\"",
                                        "  cluster_endpoint_encryption_type = \"NONE\"",
                                        "  replication_factor = 3",
                                        "}")
                                .build(),
                        fail(PITR_DISABLED, declared(FactType.TABLE, "infra/orders.yaml", "Orders", pitr), "DISABLED")
                                .excerpt(
                                        10 + lines,
                                        "      TableName: orders",
                                        "      PointInTimeRecoverySpecification:",
                                        "        PointInTimeRecoveryEnabled: false",
                                        "      BillingMode: PAY_PER_REQUEST",
                                        "")
                                .related(declared(
                                        FactType.KMS_KEY,
                                        "infra/orders.yaml",
                                        "OrdersKey",
                                        new Place("infra/orders.yaml", 30, 3, 36, 20)))
                                .build()));
    }

    /** A disabled key with a deadline, and what follows from it. */
    public static ScanReport liveSmall() {
        Finding key = fail(KEY_DISABLED, KEY, "Disabled")
                .related(live(FactType.TABLE, TABLE + "orders"), live(FactType.TABLE, TABLE + "payments"))
                .deadline(Instant.parse("2026-11-27T01:30:00Z"), "The table is archived.", true)
                .build();
        return new SampleReport(World.LIVE)
                .seen(KEY, "{\"keyManager\":\"CUSTOMER\",\"keyState\":\"Disabled\"}")
                .seen(live(FactType.TABLE, TABLE + "orders"), table())
                .seen(live(FactType.DAX_CLUSTER, CLUSTER + "orders"), "{\"clusterEndpointEncryptionType\":\"NONE\"}")
                .build(List.of(
                        key,
                        fail(TLS_DISABLED, live(FactType.DAX_CLUSTER, CLUSTER + "orders"), "NONE")
                                .build(),
                        fail(PITR_DISABLED, live(FactType.TABLE, TABLE + "orders"), "DISABLED")
                                .cause(key)
                                .build()));
    }

    /** Nothing fails, since a waiver accepts what would; another waiver is for nothing. */
    public static ScanReport waived() {
        ResourceRef cluster = live(FactType.DAX_CLUSTER, CLUSTER + "legacy-1");
        return new SampleReport(World.LIVE)
                .seen(cluster, "{\"clusterEndpointEncryptionType\":\"NONE\"}")
                .waiver(LEGACY, 1, false, false)
                .waiver(waiver(PITR_DISABLED, TABLE + "gone", "it was only a trial", "2026-11-30"), 0, false, true)
                .build(List.of(
                        fail(TLS_DISABLED, cluster, "NONE").waived(LEGACY).build()));
    }

    /** A waiver no longer holds. */
    public static ScanReport expired() {
        Waiver past = waiver(TLS_DISABLED, CLUSTER + "legacy*", "replaced by cache-v2 in March", "2026-03-31");
        ResourceRef cluster = live(FactType.DAX_CLUSTER, CLUSTER + "legacy-1");
        return new SampleReport(World.LIVE)
                .seen(cluster, "{\"clusterEndpointEncryptionType\":\"NONE\"}")
                .waiver(past, 1, true, false)
                .build(List.of(fail(TLS_DISABLED, cluster, "NONE").expired(past).build()));
    }

    /** An account in which a list was refused in two Regions. */
    public static ScanReport unlisted() {
        UnknownReason refused = new UnknownReason.Denied("dax:DescribeClusters");
        return new SampleReport(World.LIVE)
                .missing(FactType.DAX_CLUSTER, live(FactType.TABLE, TABLE + "orders"), refused)
                .build(List.of(unlistedIn(TLS_DISABLED, "111122223333", "DaxCluster", refused)
                        .build()));
    }

    /** What could not be seen: one call for one table, and a whole list. */
    public static ScanReport denied() {
        UnknownReason refused = new UnknownReason.Denied("dynamodb:DescribeContinuousBackups");
        ResourceRef orders = live(FactType.TABLE, TABLE + "orders");
        return new SampleReport(World.LIVE)
                .seen(orders, table())
                .missing(FactType.DAX_CLUSTER, orders, new UnknownReason.Denied("dax:DescribeClusters"))
                .build(List.of(
                        unknown(PITR_DISABLED, orders, refused).build(),
                        unknown(
                                        PITR_DISABLED,
                                        declared(
                                                FactType.TABLE,
                                                "infra/orders.yaml",
                                                "Orders",
                                                new Place("infra/orders.yaml", 12, 33, 12, 38)),
                                        new UnknownReason.Unresolved("!Ref \"Pitr\""))
                                .excerpt(
                                        11,
                                        "      PointInTimeRecoverySpecification:",
                                        "        PointInTimeRecoveryEnabled: !Ref Pitr",
                                        "      BillingMode: PAY_PER_REQUEST")
                                .build()));
    }

    /** One finding in each state against {@link #earlier()}. */
    public static ScanReport compared() {
        List<Finding> findings = new ArrayList<>();
        for (BaselineState state : BaselineState.values()) {
            findings.add(pitrDisabled(state)
                    .compared(state, state == BaselineState.NEW ? TAKEN_AT : EARLIER)
                    .build());
        }
        return new SampleReport(World.LIVE)
                .comparedWith("nightly.json", EARLIER)
                .build(findings);
    }

    /** The report of a week before {@link #compared()}. */
    public static ScanReport earlier() {
        return new SampleReport(World.LIVE)
                .build(Stream.of(BaselineState.values())
                        .filter(state -> state != BaselineState.NEW)
                        .map(state -> pitrDisabled(state).build())
                        .toList());
    }

    private static SampleFindings pitrDisabled(BaselineState state) {
        return fail(PITR_DISABLED, live(FactType.TABLE, TABLE + "t-" + state.wireName()), "DISABLED");
    }

    /** Passes are listed, since they were asked for. */
    public static ScanReport passes() {
        ResourceRef good = live(FactType.TABLE, TABLE + "good");
        return new SampleReport(World.LIVE)
                .seen(good, "{\"pointInTimeRecovery\":{\"status\":\"ENABLED\"}}")
                .build(List.of(
                        fail(PITR_DISABLED, live(FactType.TABLE, TABLE + "bad"), "DISABLED")
                                .build(),
                        pass(PITR_DISABLED, good, "ENABLED").build()));
    }

    /** Names that attack: markup, formulas, control characters, four-byte characters, ten thousand characters. */
    public static ScanReport hostile() {
        return hostile(HostileNames.ALL);
    }

    static ScanReport hostile(List<String> names) {
        List<Finding> findings = new ArrayList<>();
        SampleReport report = new SampleReport(World.LIVE, World.CLOUDFORMATION);
        for (String name : names) {
            ResourceRef table = new ResourceRef(
                    FactType.TABLE, new ResourceId(ACCOUNT, new Region("eu-west-1"), name, TABLE + name), null);
            report.seen(table, HostileNames.json("tableName", name));
            findings.add(fail(PITR_DISABLED, table, name).build());
            findings.add(fail(
                            UNTAGGED,
                            declared(FactType.TABLE, "infra/" + name, name, new Place("infra/a b.yaml", 3, 1, 3, 9)),
                            name)
                    .excerpt(2, "Resources:", name.replaceAll("[\r\n]", " ") + "         ", "  Type: x")
                    .waived(waiver(UNTAGGED, "*", name, "2027-01-01"))
                    .build());
        }
        report.waiver(waiver(UNTAGGED, "*", names.get(0), "2027-01-01"), names.size(), false, false);
        return report.build(findings);
    }

    /** A report of {@code n} findings that are made while they are read. */
    public static ScanReport many(int n) {
        return new ManyFindings(n).report();
    }

    /** A run as a pipeline knows it. */
    static Run pipelineRun() {
        return new Run(
                "42",
                TAKEN_AT,
                TAKEN_AT.plusSeconds(95),
                1,
                List.of("wardyn", "live", "--format", "sarif"),
                "arn:aws:sts::111122223333:assumed-role/scanner/nightly",
                new Run.Revision("https://github.com/example/shop", "0123456789abcdef0123456789abcdef01234567", "main"),
                Map.of(),
                null,
                List.of(new Run.Night(TAKEN_AT.minusSeconds(24 * 3600L), Map.of(Severity.HIGH, 4L), 2, 1, 3L, 1L)));
    }

    private static String table() {
        return "{\"tableName\":\"orders\",\"tags\":{\"owner\":\"" + CANARY + "-7f3a\"},"
                + "\"pointInTimeRecovery\":{\"status\":\"DISABLED\",\"recoveryPeriodInDays\":null}}";
    }
}
