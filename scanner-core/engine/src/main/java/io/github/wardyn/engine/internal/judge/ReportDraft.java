package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.spill.FindingStore;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.ScanReport.Loss;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is gathered from the parts, in their order, until it is a report. Belongs to one thread. */
final class ReportDraft {

    private static final Comparator<Loss> SOONEST_FIRST = Comparator.comparing(
                    (Loss loss) -> loss.deadline().at())
            .thenComparing(Loss::severity, Comparator.reverseOrder())
            .thenComparing(Loss::rule)
            .thenComparing(Loss::resource);

    private final EvaluationRequest request;
    private final Map<RuleId, RuleDefinition> rules;
    private final WaiverBook waivers;
    private final Causes causes;
    private final Joins joinsOfPart = new Joins(new EvidencePaths());
    private final FindingStore findings = new FindingStore();
    private final List<Loss> losses = new ArrayList<>();
    private final LiveExcerpts excerpts = new LiveExcerpts();
    private final Counts counts = new Counts();
    private final Map<ResourceRef, Join> joins = new TreeMap<>();
    private final Set<Problem> problems = new TreeSet<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final Set<Scope> scopes = new TreeSet<>();
    private final Set<World> worlds = EnumSet.noneOf(World.class);
    private @Nullable Instant takenAt;

    /**
     * Begins a report.
     *
     * @param rules those that run, by id
     */
    ReportDraft(EvaluationRequest request, Map<RuleId, RuleDefinition> rules) {
        this.request = request;
        this.rules = rules;
        this.causes = new Causes(rules);
        this.waivers = new WaiverBook(request.policy().waivers(), request.asOf());
    }

    /** Adds what a snapshot says of itself. */
    void add(SnapshotHeader header) {
        worlds.add(header.world());
        coverage.add(header.coverage());
        problems.addAll(header.problems());
        Instant at = header.takenAt();
        takenAt = takenAt == null || at.isBefore(takenAt) ? at : takenAt;
    }

    /** Adds what a part says of itself. */
    void add(SnapshotPart part) {
        scopes.add(part.scope());
        problems.addAll(part.problems());
    }

    /** Adds what came of judging a part. */
    void add(PartOutcome outcome) {
        waivers.add(outcome.part().inlineWaivers());
        outcome.live().forEach(excerpts::add);
        counts.addAll(outcome.unlisted());
        List<Finding> judged = new ArrayList<>(outcome.findings().size());
        for (Finding finding : outcome.findings()) {
            judged.add(waivers.apply(finding, Objects.requireNonNull(rules.get(finding.rule()))));
        }
        judged.forEach(this::add);
        joinsOfPart.of(outcome.part(), judged).forEach(join -> joins.merge(join.hub(), join, Joins::merge));
    }

    /** Adds a finding that no waiver is for. */
    void add(Finding finding) {
        counts.add(finding.rule(), finding.resource().id(), finding.verdict());
        findings.add(finding);
        causes.addShared(finding);
        if (finding.deadline() != null) {
            losses.add(new Loss(
                    finding.deadline(), finding.severity(), finding.rule(), finding.resource(), finding.fingerprint()));
        }
    }

    /**
     * Ends the report.
     *
     * @param tool name and version
     * @param texts what readers need to know of the rules that ran
     * @param frameworks what the rules' controls belong to; those that none of the texts is mapped to are left out
     */
    ScanReport finish(String tool, List<RuleText> texts, List<Framework> frameworks) {
        losses.sort(SOONEST_FIRST);
        Policy policy = request.policy();
        return new ScanReport(
                tool,
                policy.name(),
                policy.failOn(),
                takenAt == null ? request.asOf() : takenAt,
                request.asOf(),
                worlds,
                List.copyOf(scopes),
                false,
                List.copyOf(rules.values()),
                texts,
                Coverage.of(coverage),
                List.copyOf(problems),
                counts.toList(),
                counts.summary(),
                losses,
                waivers.uses(),
                excerpts.byResource(),
                List.copyOf(joins.values()),
                mapped(frameworks, texts),
                Run.NONE,
                causes.linkShared(findings.sorted()));
    }

    private static List<Framework> mapped(List<Framework> frameworks, List<RuleText> texts) {
        return frameworks.stream()
                .filter(framework ->
                        texts.stream().anyMatch(text -> text.controls().containsKey(framework.id())))
                .toList();
    }
}
