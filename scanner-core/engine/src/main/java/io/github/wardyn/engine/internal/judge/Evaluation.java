package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.derived.Derivations;
import io.github.wardyn.engine.internal.drools.RuleBase;
import io.github.wardyn.engine.internal.link.CentralIndex;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.link.Linker;
import io.github.wardyn.engine.internal.link.PreviousParts;
import io.github.wardyn.engine.internal.spill.FindingStore;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.PreviousTable;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.ScanReport.Loss;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One evaluation: all parts of all snapshots, gathered into one report. */
public final class Evaluation {

    private static final Comparator<Loss> SOONEST_FIRST = Comparator.comparing(
                    (Loss loss) -> loss.deadline().at())
            .thenComparing(Loss::severity, Comparator.reverseOrder())
            .thenComparing(Loss::rule)
            .thenComparing(Loss::resource);

    private final String tool;
    private final EvaluationRequest request;
    private final List<RuleProgram> programs;
    private final RuleBase rules;
    private final WaiverBook waivers;
    private final Excerpts excerptsOfFiles;
    private final Set<Class<?>> derivedTypes = new HashSet<>();
    private final FindingStore findings = new FindingStore();
    private final Causes causes;
    private final List<Loss> losses = new ArrayList<>();
    private final LiveExcerpts excerpts = new LiveExcerpts();
    private final Counts counts = new Counts();
    private final Map<ResourceRef, Join> joins = new TreeMap<>();
    private final Set<Problem> problems = new TreeSet<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final Set<Scope> scopes = new TreeSet<>();
    private final Set<World> worlds = EnumSet.noneOf(World.class);

    /**
     * Prepares an evaluation.
     *
     * @param tool name and version for the report
     * @param definitions every rule there is; the policy says which of them run
     * @throws IllegalArgumentException if a rule names a path that leads nowhere
     */
    public Evaluation(String tool, EvaluationRequest request, Collection<RuleDefinition> definitions, RuleBase rules) {
        this.tool = tool;
        this.request = request;
        this.rules = rules;
        this.programs = new ArrayList<>();
        Map<RuleId, Policy.Setting> settings = request.policy().rules();
        for (RuleDefinition definition : definitions) {
            Policy.Setting setting = settings.get(definition.id());
            if (setting != null) {
                programs.add(new RuleProgram(definition, setting));
            }
        }
        programs.sort(Comparator.comparing(program -> program.definition().id()));
        programs.forEach(program -> derivedTypes.addAll(program.derivedTypes()));
        this.causes = new Causes(programs.stream()
                .map(RuleProgram::definition)
                .collect(Collectors.toMap(RuleDefinition::id, Function.identity())));
        this.waivers = new WaiverBook(request.policy().waivers(), request.asOf());
        this.excerptsOfFiles = new Excerpts(request.sources());
    }

    /**
     * Judges everything.
     *
     * @param texts what readers need to know of the rules; asked for only once the report is made
     * @param frameworks what the rules' controls belong to, asked for then too; those that no rule which ran is mapped
     *     to are left out
     */
    public ScanReport run(Supplier<List<RuleText>> texts, Supplier<List<Framework>> frameworks) {
        Instant takenAt = request.asOf();
        boolean first = true;
        for (Snapshot snapshot : request.snapshots()) {
            judge(snapshot);
            Instant at = snapshot.header().takenAt();
            takenAt = first || at.isBefore(takenAt) ? at : takenAt;
            first = false;
        }
        losses.sort(SOONEST_FIRST);
        Policy policy = request.policy();
        Set<RuleId> ran = new HashSet<>();
        programs.forEach(program -> ran.add(program.definition().id()));
        List<RuleText> shown =
                texts.get().stream().filter(text -> ran.contains(text.id())).toList();
        ScanReport report = new ScanReport(
                tool,
                policy.name(),
                policy.failOn(),
                takenAt,
                request.asOf(),
                worlds,
                List.copyOf(scopes),
                false,
                programs.stream().map(RuleProgram::definition).toList(),
                shown,
                Coverage.of(coverage),
                List.copyOf(problems),
                counts.toList(),
                counts.summary(),
                losses,
                waivers.uses(),
                excerpts.byResource(),
                causes.linkShared(findings.sorted()));
        return report.withJoins(List.copyOf(joins.values()))
                .with(mapped(frameworks.get(), shown), Run.NONE, report.findings());
    }

    private static List<Framework> mapped(List<Framework> frameworks, List<RuleText> texts) {
        return frameworks.stream()
                .filter(framework ->
                        texts.stream().anyMatch(text -> text.controls().containsKey(framework.id())))
                .toList();
    }

    private void judge(Snapshot snapshot) {
        worlds.add(snapshot.header().world());
        coverage.add(snapshot.header().coverage());
        problems.addAll(snapshot.header().problems());
        Linker linker = new Linker(snapshot.header(), CentralIndex.of(snapshot));
        PartJudge judge = new PartJudge(
                rules,
                programs,
                new SubjectFilter(request.policy().scope()),
                new PolicyParameters(programs, snapshot.header().takenAt()),
                waivers,
                excerptsOfFiles,
                excerpts,
                request.includePasses());
        Optional<PreviousParts> previous = derivedTypes.contains(PreviousTable.class)
                ? Optional.ofNullable(request.previous()).map(PreviousParts::new)
                : Optional.empty();
        for (SnapshotPart part : snapshot.parts()) {
            scopes.add(part.scope());
            problems.addAll(part.problems());
            LinkedPart linked = linker.link(part);
            previous.flatMap(parts -> parts.find(part.scope())).ifPresent(linked::compareWith);
            Derivations.derive(linked, derivedTypes);
            PartOutcome outcome = judge.judge(linked);
            outcome.findings().forEach(this::add);
            counts.addAll(outcome.counts());
            outcome.joins().forEach(join -> joins.merge(join.hub(), join, Joins::merge));
        }
    }

    private void add(Finding finding) {
        findings.add(finding);
        causes.addShared(finding);
        if (finding.deadline() != null) {
            losses.add(new Loss(
                    finding.deadline(), finding.severity(), finding.rule(), finding.resource(), finding.fingerprint()));
        }
    }
}
