package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A report that looks like a night's: every part of the page has something to show. */
final class Showcase {

    static final Instant TAKEN_AT = Instant.parse("2026-11-20T02:00:00Z");

    private Showcase() {}

    static ScanReport report() {
        return build(ShowcaseFindings.all());
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
                        entry.getKey(),
                        new Scope(ShowcaseResources.ACCOUNT),
                        new Region("eu-west-1"),
                        entry.getValue()))
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
                List.of(new Scope(ShowcaseResources.ACCOUNT), new Scope(ShowcaseResources.OTHER), new Scope("infra")),
                false,
                ShowcaseRules.ALL.stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList(),
                ShowcaseRules.TEXTS,
                ShowcaseScan.coverage(),
                List.of(Problem.warning(
                        new Place("infra/orders.tf", 20, 7, 20, 25),
                        "unknown-argument",
                        "\"biling_mode\" is no argument of aws_dynamodb_table.",
                        "Write \"billing_mode\".")),
                counts,
                summary,
                losses,
                List.of(
                        new ScanReport.WaiverUse(ShowcaseResources.LEGACY, 1, false, true),
                        new ScanReport.WaiverUse(ShowcaseResources.TRIAL, 14, false, false),
                        new ScanReport.WaiverUse(ShowcaseResources.PAST, 1, true, false),
                        new ScanReport.WaiverUse(ShowcaseResources.UNUSED, 0, false, false)),
                Map.of(
                        ShowcaseResources.table("orders").id().canonical(),
                        "{\"tableName\":\"orders\",\"tableStatus\":\"INACCESSIBLE_ENCRYPTION_CREDENTIALS\","
                                + "\"sseDescription\":{\"sseType\":\"KMS\",\"kmsMasterKey\":\""
                                + ShowcaseResources.KEY.id().canonical()
                                + "\",\"inaccessibleEncryptionDateTime\":\"2026-11-18T01:00:00Z\"},"
                                + "\"streamSpecification\":{\"streamEnabled\":true,\"streamViewType\":\"NEW_IMAGE\"}}",
                        ShowcaseResources.KEY.id().canonical(),
                        "{\"keyManager\":\"CUSTOMER\",\"keyState\":\"PendingDeletion\",\"deletionDate\":\"2026-11-22T13:00:00Z\"}"),
                ShowcaseScan.joins(),
                ShowcaseRules.FRAMEWORKS,
                ShowcaseScan.run(),
                findings);
    }
}
