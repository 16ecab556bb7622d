package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.testkit.RuleCase;
import io.github.wardyn.testkit.RuleCases;
import io.github.wardyn.testkit.UnknownNeeds;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule; folder, names, ids, parameters and DRL are held by the rule compiler. */
class WholeCatalogTest {

    private static final Map<String, List<RuleCase>> CASES =
            RuleCases.read(Path.of("catalog")).stream().collect(Collectors.groupingBy(RuleCase::rule));

    record Rule(RuleDefinition definition) {
        List<RuleCase> cases() {
            return CASES.getOrDefault(definition.name(), List.of());
        }

        @Override
        public String toString() {
            return definition.name();
        }
    }

    static List<Rule> rules() {
        return Catalog.rules().stream().map(Rule::new).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void casesShowAFailAPassAndASubjectOutOfScope(Rule rule) {
        assertThat(rule.cases()).as("a fail").anyMatch(ruleCase -> expects(ruleCase, "fail"));
        assertThat(rule.cases()).as("a pass").anyMatch(ruleCase -> expects(ruleCase, "pass"));
        assertThat(rule.cases())
                .as("a subject that is not applicable, or a case without subjects")
                .anyMatch(ruleCase -> expects(ruleCase, "not-applicable")
                        || ruleCase.expected().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void whatARuleNeedsAndDoesNotKnowKeepsItFromPassing(Rule rule) {
        assertThat(UnknownNeeds.problems(rule.definition(), rule.cases(), Catalog.PACKS))
                .isEmpty();
    }

    private static boolean expects(RuleCase ruleCase, String verdict) {
        return ruleCase.expected().stream().anyMatch(line -> line.startsWith(verdict + " "));
    }
}
