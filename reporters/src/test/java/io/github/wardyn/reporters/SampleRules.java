package io.github.wardyn.reporters;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Four rules in the catalog's form, one a severity from critical down to low. */
public final class SampleRules {

    private static final Map<String, Map<String, List<String>>> CONTROLS = Map.of(
            "BAK001", Map.of("aws-fsbp", List.of("DynamoDB.2")),
            "DAX001", Map.of("aws-fsbp", List.of("DynamoDB.7"), "pci-dss-4.0.1", List.of("4.2.1")),
            "KMS002", Map.of("pci-dss-4.0.1", List.of("3.5.1")),
            "RES003", Map.of());

    public static final RuleDefinition KEY_DISABLED = rule(
            "KMS002",
            "key-disabled-in-use",
            "KMS key that DynamoDB data needs is enabled",
            "key-lifecycle",
            Severity.CRITICAL,
            FactType.KMS_KEY,
            "keyState",
            "KMS key {subject} is {observed}, and {needed} of DynamoDB still need it.",
            "Enabled",
            new RuleDefinition.DeadlineRule(List.of("unusableSince"), "PT168H", "the tables are archived"));
    public static final RuleDefinition TLS_DISABLED = rule(
            "DAX001",
            "dax-tls-disabled",
            "DAX cluster encrypts data in transit",
            "dax",
            Severity.HIGH,
            FactType.DAX_CLUSTER,
            "clusterEndpointEncryptionType",
            "DAX cluster {subject} accepts unencrypted connections: its endpoint encryption is {observed}.",
            "TLS",
            null);
    public static final RuleDefinition PITR_DISABLED = rule(
            "BAK001",
            "pitr-disabled",
            "DynamoDB table has point-in-time recovery enabled",
            "backup",
            Severity.MEDIUM,
            FactType.TABLE,
            "pointInTimeRecovery.status",
            "Table {subject} cannot be restored to a point in time: its point-in-time recovery is {observed}.",
            "ENABLED",
            null);
    public static final RuleDefinition UNTAGGED = rule(
            "RES003",
            "table-untagged",
            "DynamoDB table carries the tags that the policy requires",
            "resilience",
            Severity.LOW,
            FactType.TABLE,
            "tags",
            "Table {subject} lacks tags: it has {observed}.",
            "owner",
            null);

    /** By id, as a report has them. */
    public static final List<RuleDefinition> ALL = List.of(PITR_DISABLED, TLS_DISABLED, KEY_DISABLED, UNTAGGED);

    public static final List<RuleText> TEXTS =
            ALL.stream().map(SampleRules::text).toList();

    public static final List<Framework> FRAMEWORKS = List.of(
            new Framework(
                    "aws-fsbp",
                    "AWS Foundational Security Best Practices",
                    List.of(
                            new Framework.Control("DynamoDB.2", "Tables have point-in-time recovery"),
                            new Framework.Control("DynamoDB.7", "DAX clusters encrypt data in transit"),
                            new Framework.Control("KMS.3", "Keys are not deleted unintentionally"))),
            new Framework(
                    "pci-dss-4.0.1",
                    "PCI DSS 4.0.1",
                    List.of(
                            new Framework.Control("3.5.1", "Stored account data is unreadable"),
                            new Framework.Control("4.2.1", "Account data is encrypted on open networks"))));

    private SampleRules() {}

    private static RuleDefinition rule(
            String id,
            String name,
            String title,
            String family,
            Severity severity,
            FactType subject,
            String component,
            String message,
            String expected,
            RuleDefinition.@Nullable DeadlineRule deadline) {
        return new RuleDefinition(
                new RuleId(id),
                name,
                List.of(),
                title,
                family,
                severity,
                List.of(new RuleDefinition.SeverityCase(
                        new RuleDefinition.Condition("keyState", List.of("PendingDeletion"), List.of(), null),
                        Severity.CRITICAL)),
                List.of(subject),
                Set.of(World.values()),
                List.of(new RuleDefinition.Condition("tableStatus", List.of(), List.of("DELETING"), true)),
                List.of(component),
                RuleDefinition.Absence.ACCOUNT,
                Map.of(
                        "min-days",
                        new RuleDefinition.Parameter(
                                "min-days",
                                RuleDefinition.Parameter.Type.INTEGER,
                                7L,
                                1L,
                                35L,
                                List.of(),
                                "days",
                                "A week covers a long weekend."),
                        "required-tags",
                        new RuleDefinition.Parameter(
                                "required-tags",
                                RuleDefinition.Parameter.Type.LIST,
                                List.of("owner"),
                                null,
                                null,
                                List.of(),
                                null,
                                "Somebody must answer for it.")),
                message,
                Map.of(component, expected),
                deadline,
                List.of(),
                true);
    }

    private static RuleText text(RuleDefinition rule) {
        return new RuleText(
                rule.id(),
                "Data that nobody can read is lost. It was worth <b>something</b> & cost 5 | 6.",
                new RuleText.Remediation(
                        "Change the setting of the resource, then scan again.",
                        "aws dynamodb update-continuous-backups --table-name NAME \\\n"
                                + "  --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true",
                        "Properties:\n  PointInTimeRecoverySpecification:\n    PointInTimeRecoveryEnabled: true",
                        "point_in_time_recovery {\n  enabled = true\n}"),
                List.of(new RuleText.Source(
                        "Amazon DynamoDB Developer Guide",
                        "Section of " + rule.name(),
                        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/" + rule.name() + ".html")),
                CONTROLS.getOrDefault(rule.id().value(), Map.of()));
    }
}
