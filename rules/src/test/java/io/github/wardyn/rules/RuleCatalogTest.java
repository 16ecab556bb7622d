package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.RulePack;
import io.github.wardyn.testkit.RuleCase;
import io.github.wardyn.testkit.RuleCases;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogTest {

    private static final List<RulePack> PACKS =
            ServiceLoader.load(RulePack.class).stream().map(Provider::get).toList();

    static List<RuleCase> cases() {
        return RuleCases.read(Path.of("catalog"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseHolds(RuleCase ruleCase) {
        assertThat(ruleCase.actual(PACKS)).isEqualTo(ruleCase.expected());
    }
}
