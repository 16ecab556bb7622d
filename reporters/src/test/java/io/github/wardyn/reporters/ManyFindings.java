package io.github.wardyn.reporters;

import static io.github.wardyn.reporters.SampleFindings.fail;
import static io.github.wardyn.reporters.SampleFindings.live;
import static io.github.wardyn.reporters.SampleFindings.unknown;
import static io.github.wardyn.reporters.SampleFindings.waiver;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.model.World;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Findings of 21 accounts, three Regions each, made in order while they are read. */
final class ManyFindings implements Iterable<Finding> {

    private static final int ACCOUNTS = 21;
    private static final List<String> REGIONS = List.of("ap-south-1", "eu-west-1", "us-east-1");
    private static final List<RuleDefinition> WORST_FIRST = List.of(
            SampleRules.KEY_DISABLED, SampleRules.TLS_DISABLED, SampleRules.PITR_DISABLED, SampleRules.UNTAGGED);
    private static final List<String> RESOURCES =
            List.of("kms:%s:%s:key/%08d", "dax:%s:%s:cache/c-%08d", "dynamodb:%s:%s:table/t-%08d");
    private static final List<FactType> TYPES = List.of(FactType.KMS_KEY, FactType.DAX_CLUSTER, FactType.TABLE);
    private static final Waiver LATER = waiver(SampleRules.UNTAGGED, "*", "tags come in spring", "2027-03-31");

    private final int size;

    ManyFindings(int size) {
        this.size = size;
    }

    ScanReport report() {
        SampleReport report = new SampleReport(World.LIVE).waiver(LATER, size / 40, false, false);
        for (Finding finding : this) {
            report.count(finding);
            report.seen(
                    finding.resource(),
                    "{\"name\":\"" + finding.resource().id().name() + "\",\"keyState\":\"Disabled\","
                            + "\"clusterEndpointEncryptionType\":\"NONE\",\"pointInTimeRecovery\":{\"status\":\"DISABLED\"},"
                            + "\"tags\":{\"owner\":\"" + SampleReports.CANARY + "\"}}");
        }
        return report.build(this);
    }

    @Override
    public Iterator<Finding> iterator() {
        return IntStream.range(0, size).mapToObj(this::finding).iterator();
    }

    private Finding finding(int index) {
        int share = Math.max(1, (size + WORST_FIRST.size() - 1) / WORST_FIRST.size());
        RuleDefinition rule = WORST_FIRST.get(index / share);
        ResourceRef resource = resource(Math.min(index / share, TYPES.size() - 1), index % share, share);
        if (index % 50 == 49) {
            return unknown(rule, resource, new UnknownReason.Denied("dynamodb:DescribeTable"))
                    .build();
        }
        SampleFindings finding = fail(rule, resource, "DISABLED");
        return (index % 40 == 39 ? finding.waived(LATER) : finding).build();
    }

    private static ResourceRef resource(int kind, int number, int share) {
        int place = (int) ((long) number * ACCOUNTS * REGIONS.size() / share);
        String account = String.valueOf(111_122_220_000L + place / REGIONS.size());
        String arn =
                "arn:aws:" + String.format(RESOURCES.get(kind), REGIONS.get(place % REGIONS.size()), account, number);
        return live(TYPES.get(kind), arn);
    }
}
