package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.drools.RuleBase;
import io.github.wardyn.engine.internal.history.EarlierKeys;
import io.github.wardyn.engine.internal.link.CentralIndex;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.link.Linker;
import io.github.wardyn.engine.internal.link.PreviousParts;
import io.github.wardyn.engine.internal.snapshot.SnapshotFileReader;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.PreviousTable;
import io.github.wardyn.model.RestoredTable;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One evaluation: all parts of all snapshots, gathered into one report. */
public final class Evaluation {

    private final String tool;
    private final EvaluationRequest request;
    private final RuleBase rules;
    private final List<RuleProgram> programs;
    private final Map<RuleId, RuleDefinition> running = new TreeMap<>();
    private final Set<Class<?>> derivedTypes = new HashSet<>();
    private final ReportDraft draft;

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
        for (RuleProgram program : programs) {
            derivedTypes.addAll(program.derivedTypes());
            running.put(program.definition().id(), program.definition());
        }
        this.draft = new ReportDraft(request, running);
    }

    /**
     * Judges everything.
     *
     * @param texts what readers need to know of the rules; asked for only once the report is made
     * @param frameworks what the rules' controls belong to, asked for then too; those that no rule which ran is mapped
     *     to are left out
     */
    public ScanReport run(Supplier<List<RuleText>> texts, Supplier<List<Framework>> frameworks) {
        Snapshot previous = request.previous();
        EarlierKeys earlier = previous == null ? EarlierKeys.NONE : EarlierKeys.of(previous);
        request.snapshots().forEach(snapshot -> judge(earlier.addTo(snapshot)));
        List<RuleText> shown = texts.get().stream()
                .filter(text -> running.containsKey(text.id()))
                .toList();
        return draft.finish(tool, shown, frameworks.get());
    }

    private void judge(Snapshot snapshot) {
        draft.add(snapshot.header());
        Linker linker = new Linker(snapshot.header(), CentralIndex.of(snapshot));
        SubjectFilter filter = new SubjectFilter(request.policy().scope());
        PolicyParameters parameters =
                new PolicyParameters(programs, snapshot.header().takenAt());
        Supplier<Function<Unlinked, PartOutcome>> makeJudge = () -> {
            PartJudge judge = new PartJudge(
                    rules,
                    programs,
                    derivedTypes,
                    running,
                    filter,
                    parameters,
                    new Excerpts(request.sources()),
                    request.includePasses());
            return unlinked -> judge.judge(unlinked.link(linker));
        };
        int cores = Runtime.getRuntime().availableProcessors();
        // Reading a file keeps a core busy, and every part in flight takes memory.
        int judges = snapshot instanceof SnapshotFileReader ? Math.max(1, cores - 1) : cores;
        InOrder.run(unlinked(snapshot), makeJudge, draft::add, judges);
        new UnlistedSubjects(programs, filter, parameters)
                .findings(snapshot.header())
                .forEach(draft::add);
    }

    /** A part as it was read, and the same scope as an earlier snapshot shows it. */
    private record Unlinked(SnapshotPart part, @Nullable LinkedPart previous) {

        LinkedPart link(Linker linker) {
            LinkedPart linked = linker.link(part);
            if (previous != null) {
                linked.compareWith(previous);
            }
            return linked;
        }
    }

    /** Reads the parts as they are asked for, the earlier snapshot in step. */
    private Iterator<Unlinked> unlinked(Snapshot snapshot) {
        Iterator<SnapshotPart> parts = snapshot.parts().iterator();
        boolean compares = derivedTypes.contains(PreviousTable.class) || derivedTypes.contains(RestoredTable.class);
        Snapshot previous = compares ? request.previous() : null;
        PreviousParts earlier = previous == null ? null : new PreviousParts(previous);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parts.hasNext();
            }

            @Override
            public Unlinked next() {
                SnapshotPart part = parts.next();
                draft.add(part);
                return new Unlinked(
                        part,
                        earlier == null ? null : earlier.find(part.scope()).orElse(null));
            }
        };
    }
}
