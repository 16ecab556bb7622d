package io.github.wardyn.engine.internal.custom;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.RuleText;
import java.io.File;
import java.util.List;
import java.util.function.Predicate;

/** A pack that reaches for what rules may not use. */
public final class ReachingPack implements RulePack {

    @Override
    public String name() {
        return System.getProperty("user.home");
    }

    @Override
    public List<RuleDefinition> rules() {
        return List.of();
    }

    @Override
    public List<RuleText> texts() {
        return new File("/").exists() ? List.of() : List.of();
    }

    @Override
    public List<?> models(Predicate<RuleId> wanted) {
        Runtime.getRuntime().gc();
        return List.of();
    }
}
