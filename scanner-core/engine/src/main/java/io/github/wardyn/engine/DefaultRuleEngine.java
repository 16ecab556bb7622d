package io.github.wardyn.engine;

import io.github.wardyn.engine.internal.drools.RuleBase;
import io.github.wardyn.engine.internal.judge.Evaluation;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleEngine;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges by the rules of some packs. Made once by the command line and the testkit; may be used from any thread. */
public final class DefaultRuleEngine implements RuleEngine {

    private final String tool;
    private final List<RulePack> packs;
    private final List<RuleDefinition> definitions = new ArrayList<>();

    /**
     * Gathers the rules; those that an evaluation needs are built when it begins.
     *
     * @param tool name and version for reports
     * @param packs where the rules come from
     */
    public DefaultRuleEngine(String tool, List<RulePack> packs) {
        this.tool = tool;
        this.packs = List.copyOf(packs);
        packs.forEach(pack -> definitions.addAll(pack.rules()));
    }

    @Override
    public ScanReport evaluate(EvaluationRequest request) {
        Set<World> worlds = EnumSet.noneOf(World.class);
        request.snapshots().forEach(snapshot -> worlds.add(snapshot.header().world()));
        Set<RuleId> wanted = new HashSet<>();
        for (RuleDefinition definition : definitions) {
            boolean shown = definition.worlds().stream().anyMatch(worlds::contains);
            if (shown && request.policy().rules().containsKey(definition.id())) {
                wanted.add(definition.id());
            }
        }
        List<Object> models = new ArrayList<>();
        packs.forEach(pack -> models.addAll(pack.models(wanted::contains)));
        return new Evaluation(tool, request, definitions, RuleBase.of(models)).run(this::texts, this::frameworks);
    }

    private List<Framework> frameworks() {
        return packs.stream()
                .flatMap(pack -> pack.frameworks().stream())
                .sorted(Comparator.comparing(Framework::id))
                .toList();
    }

    private List<RuleText> texts() {
        return packs.stream()
                .flatMap(pack -> pack.texts().stream())
                .sorted(Comparator.comparing(RuleText::id))
                .toList();
    }
}
