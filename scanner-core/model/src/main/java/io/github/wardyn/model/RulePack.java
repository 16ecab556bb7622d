package io.github.wardyn.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * Rules, compiled. Found by {@link java.util.ServiceLoader}; the catalog is one, a plug-in's jar may hold another.
 */
public interface RulePack {

    /** Names the pack, e.g. {@code wardyn-catalog}. */
    String name();

    /** Gives what the engine needs to know of each rule, by id. */
    List<RuleDefinition> rules();

    /** Gives what a reader needs to know of each rule, by id; read only when a report is written. */
    List<RuleText> texts();

    /** Gives the frameworks that the texts' controls belong to, by id; read only when a report is written. */
    default List<Framework> frameworks() {
        return List.of();
    }

    /**
     * Gives the executable models of some rules, each an {@code org.drools.model.Model}; the type is not named so that
     * this module needs no rule engine. Classes of rules that are not wanted are not loaded.
     *
     * @param wanted tells which rules will be judged
     */
    List<?> models(Predicate<RuleId> wanted);
}
