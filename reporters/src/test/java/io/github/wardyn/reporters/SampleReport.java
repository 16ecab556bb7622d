package io.github.wardyn.reporters;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
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
import io.github.wardyn.reporters.internal.JsonTree;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a report whose numbers agree with its findings. */
final class SampleReport {

    private record Where(RuleId rule, Scope scope, Region region) {}

    private static final Scope ACCOUNT = new Scope("111122223333");
    private static final Region IRELAND = new Region("eu-west-1");

    private final Set<World> worlds;
    private final List<Coverage.Entry> coverage = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<ScanReport.WaiverUse> waivers = new ArrayList<>();
    private final Map<String, String> excerpts = new TreeMap<>();
    private final Map<Where, Map<Verdict, Long>> counts = new LinkedHashMap<>();
    private final List<ScanReport.Loss> losses = new ArrayList<>();
    private Run run = SampleReports.pipelineRun();

    SampleReport(World... worlds) {
        this.worlds = Set.of(worlds);
        for (FactType type : List.of(FactType.KMS_KEY, FactType.TABLE)) {
            coverage.add(new Coverage.Entry(type, ACCOUNT, IRELAND, null));
        }
    }

    SampleReport passed(RuleDefinition rule, long subjects) {
        verdicts(rule.id(), ACCOUNT, IRELAND).merge(Verdict.PASS, subjects, Long::sum);
        return this;
    }

    SampleReport seen(ResourceRef resource, String json) {
        excerpts.put(resource.id().canonical(), JsonWriter.indented(JsonTree.parse(json)));
        return this;
    }

    SampleReport missing(FactType type, ResourceRef beside, UnknownReason reason) {
        coverage.add(new Coverage.Entry(type, beside.id().scope(), beside.id().region(), reason));
        return this;
    }

    SampleReport problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    SampleReport waiver(Waiver waiver, long matched, boolean expired, boolean expiresSoon) {
        waivers.add(new ScanReport.WaiverUse(waiver, matched, expired, expiresSoon));
        return this;
    }

    SampleReport comparedWith(String name, Instant takenAt) {
        Map<BaselineState, Long> states = new EnumMap<>(BaselineState.class);
        for (BaselineState state : BaselineState.values()) {
            states.put(state, 1L);
        }
        run = new Run(
                run.id(),
                run.startedAt(),
                run.endedAt(),
                run.exitCode(),
                run.commandLine(),
                run.principal(),
                run.revision(),
                run.pipeline(),
                new Run.Baseline(name, takenAt, "baseline", states),
                run.history());
        return this;
    }

    ScanReport build(List<Finding> unsorted) {
        List<Finding> findings = unsorted.stream().sorted().toList();
        findings.forEach(this::count);
        return build((Iterable<Finding>) findings);
    }

    ScanReport build(Iterable<Finding> findings) {
        Map<Verdict, Long> summary = new EnumMap<>(Verdict.class);
        counts.values().forEach(some -> some.forEach((verdict, n) -> summary.merge(verdict, n, Long::sum)));
        losses.sort(Comparator.comparing(loss -> loss.deadline().at()));
        return new ScanReport(
                "wardyn 0.1.0",
                "baseline",
                Severity.MEDIUM,
                SampleFindings.TAKEN_AT,
                SampleFindings.TAKEN_AT,
                worlds,
                counts.keySet().stream().map(Where::scope).distinct().sorted().toList(),
                false,
                SampleRules.ALL,
                SampleRules.TEXTS,
                new Coverage(coverage),
                problems,
                counts.entrySet().stream()
                        .map(SampleReport::count)
                        .sorted(ORDER)
                        .toList(),
                summary,
                losses,
                waivers,
                excerpts,
                List.of(),
                SampleRules.FRAMEWORKS,
                run,
                findings);
    }

    private static final Comparator<ScanReport.Count> ORDER = Comparator.comparing(ScanReport.Count::rule)
            .thenComparing(ScanReport.Count::scope)
            .thenComparing(ScanReport.Count::region);

    private static ScanReport.Count count(Map.Entry<Where, Map<Verdict, Long>> entry) {
        Where where = entry.getKey();
        return new ScanReport.Count(where.rule(), where.scope(), where.region(), entry.getValue());
    }

    void count(Finding finding) {
        if (!finding.isCurrent()) {
            return;
        }
        verdicts(
                        finding.rule(),
                        finding.resource().id().scope(),
                        finding.resource().id().region())
                .merge(finding.verdict(), 1L, Long::sum);
        @Nullable Deadline deadline = finding.deadline();
        if (deadline != null) {
            losses.add(new ScanReport.Loss(
                    deadline, finding.severity(), finding.rule(), finding.resource(), finding.fingerprint()));
        }
    }

    private Map<Verdict, Long> verdicts(RuleId rule, Scope scope, Region region) {
        return counts.computeIfAbsent(new Where(rule, scope, region), where -> new EnumMap<>(Verdict.class));
    }
}
