package io.github.wardyn.rules;

import io.github.wardyn.model.Framework;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.RuleText;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/** The rules as they are found at run time. */
final class Catalog {

    static final List<RulePack> PACKS =
            ServiceLoader.load(RulePack.class).stream().map(Provider::get).toList();

    private Catalog() {}

    static List<RuleDefinition> rules() {
        return PACKS.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    static List<RuleText> texts() {
        return PACKS.stream().flatMap(pack -> pack.texts().stream()).toList();
    }

    static List<Framework> frameworks() {
        return PACKS.stream().flatMap(pack -> pack.frameworks().stream()).toList();
    }
}
