package io.github.wardyn.cli;

import io.github.wardyn.engine.DefaultRuleEngine;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SourceLines;
import io.github.wardyn.testkit.aws.FakeAws;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Judges by every rule of the catalog, also those that are off by default, and lists what passes too. */
final class EveryRule {

    private EveryRule() {}

    static ScanReport judge(Snapshot snapshot, Predicate<RuleDefinition> which) {
        List<RulePack> packs = ServiceLoader.load(RulePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Map<RuleId, Policy.Setting> settings = new TreeMap<>();
        packs.forEach(pack -> pack.rules().stream()
                .filter(which)
                .forEach(rule -> settings.put(rule.id(), new Policy.Setting(null, Map.of()))));
        Policy policy = new Policy("every rule", settings, Policy.PolicyScope.ALL, null, List.of());
        return new DefaultRuleEngine("test", packs)
                .evaluate(new EvaluationRequest(
                        List.of(snapshot), policy, FakeAws.DEFAULT_NOW, null, SourceLines.NONE, true));
    }
}
