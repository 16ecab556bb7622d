package io.github.wardyn.rulecompiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.engine.CustomRules;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.testkit.RuleCase;
import io.github.wardyn.testkit.RuleCases;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form that rules are written in, compiled as the user's own rules are and judged by the engine. */
class IdiomsTest {

    private static List<RulePack> packs = List.of();

    @BeforeAll
    static void compile() throws IOException, URISyntaxException {
        CustomRules.Loaded loaded = new CustomRules(Path.of("no-such-folder"), null).load(directory(), "idioms");
        assertThat(loaded.problems()).isEmpty();
        packs = List.of(loaded.pack().orElseThrow());
    }

    static List<RuleCase> cases() throws URISyntaxException {
        return RuleCases.read(directory());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyCaseHolds(RuleCase ruleCase) {
        assertThat(ruleCase.actual(packs)).isEqualTo(ruleCase.expected());
    }

    private static Path directory() throws URISyntaxException {
        return Path.of(IdiomsTest.class.getResource("idioms").toURI());
    }
}
