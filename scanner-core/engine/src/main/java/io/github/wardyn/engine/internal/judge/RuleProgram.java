package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Derived;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Absence;
import io.github.wardyn.model.RuleDefinition.Condition;
import io.github.wardyn.model.RuleDefinition.DeadlineRule;
import io.github.wardyn.model.RuleDefinition.SeverityCase;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rule as a policy runs it, its paths compiled for each type of subject. */
final class RuleProgram {

    private final RuleDefinition definition;
    private final Policy.Setting setting;
    private final Map<FactType, ForType> forTypes = new EnumMap<>(FactType.class);

    /**
     * What the rule asks of one type of subject.
     *
     * @param scope conditions that must hold
     * @param needs what must be known before it passes
     * @param cases severities by condition
     * @param deadlines when waiting costs something; null where it does not
     */
    record ForType(
            List<CompiledCondition> scope,
            List<Need> needs,
            List<Case> cases,
            @Nullable Deadlines deadlines) {}

    /** A compiled severity case. */
    record Case(CompiledCondition condition, Severity severity) {}

    RuleProgram(RuleDefinition definition, Policy.Setting setting) {
        this.definition = definition;
        this.setting = setting;
        for (FactType type : definition.subjects()) {
            forTypes.put(type, compile(type));
        }
        for (String path : definition.needs()) {
            require(path);
        }
        for (Condition condition : definition.scope()) {
            require(condition.path());
        }
    }

    RuleDefinition definition() {
        return definition;
    }

    Policy.Setting setting() {
        return setting;
    }

    ForType forType(FactType type) {
        ForType found = forTypes.get(type);
        if (found == null) {
            throw new IllegalStateException(definition.name() + " does not judge " + type);
        }
        return found;
    }

    /** Tells whether a kind of input can show what the rule needs, and the policy sets what it must. */
    boolean isShownBy(World world, PolicyParameters parameters) {
        return definition.worlds().contains(world)
                && parameters.areSet(definition)
                && (world == World.LIVE || definition.absence() != Absence.ACCOUNT);
    }

    /** Tells whether a verdict may rest on what a path leads to: a need, a condition of scope, or the way to one. */
    boolean restsOn(String path) {
        return Stream.concat(
                        definition.needs().stream(), definition.scope().stream().map(Condition::path))
                .anyMatch(needed -> needed.equals(path) || needed.startsWith(path + "."));
    }

    /** Gives the types of conclusion that it asks for. */
    Set<Class<? extends Derived>> derivedTypes() {
        Set<Class<? extends Derived>> types = new HashSet<>();
        for (ForType forType : forTypes.values()) {
            List<Need> needs = new ArrayList<>(forType.needs());
            forType.scope().forEach(condition -> needs.add(condition.need()));
            for (Need need : needs) {
                Class<? extends Derived> derived = need.derived();
                if (derived != null) {
                    types.add(derived);
                }
            }
        }
        return types;
    }

    private ForType compile(FactType type) {
        List<CompiledCondition> scope = new ArrayList<>();
        for (Condition condition : definition.scope()) {
            CompiledCondition.compile(type.factClass(), condition).ifPresent(scope::add);
        }
        List<Need> needs = new ArrayList<>();
        for (String path : definition.needs()) {
            Need.compile(type.factClass(), path).ifPresent(needs::add);
        }
        List<Case> cases = new ArrayList<>();
        for (SeverityCase severityCase : definition.severityCases()) {
            Optional<CompiledCondition> condition =
                    CompiledCondition.compile(type.factClass(), severityCase.condition());
            condition.ifPresent(compiled -> cases.add(new Case(compiled, severityCase.severity())));
        }
        DeadlineRule deadline = definition.deadline();
        return new ForType(
                List.copyOf(scope),
                List.copyOf(needs),
                List.copyOf(cases),
                deadline == null ? null : Deadlines.compile(type.factClass(), deadline));
    }

    /** A path may suit some types of subject only, but not none: then it is misspelt. */
    private void require(String path) {
        boolean known = definition.subjects().stream()
                .anyMatch(type -> Need.compile(type.factClass(), path).isPresent());
        if (!known) {
            throw new IllegalArgumentException("rule " + definition.name() + ": the path \"" + path
                    + "\" leads nowhere from " + definition.subjects());
        }
    }
}
