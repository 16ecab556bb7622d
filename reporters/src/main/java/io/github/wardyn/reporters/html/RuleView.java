package io.github.wardyn.reporters.html;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule with what it found.
 *
 * @param rule the rule
 * @param text what readers need to know of it; null where the report has none
 * @param verdicts what it gave
 */
record RuleView(RuleDefinition rule, @Nullable RuleText text, Verdicts verdicts) {

    private static final Comparator<RuleView> WORST_FIRST = Comparator.comparing(
                    (RuleView view) -> view.verdicts().worst() == Verdict.FAIL ? 0 : 1)
            .thenComparing(view -> view.rule().severity(), Comparator.reverseOrder())
            .thenComparing(view -> view.verdicts().of(Verdict.FAIL), Comparator.reverseOrder())
            .thenComparing(view -> view.rule().id());

    /** Gives the rules of a report, those with the gravest fails first. */
    static List<RuleView> of(ScanReport report) {
        Map<RuleId, Verdicts> verdicts = new HashMap<>();
        for (ScanReport.Count count : report.counts()) {
            verdicts.merge(count.rule(), Verdicts.NONE.plus(count.verdicts()), (a, b) -> a.plus(b.counts()));
        }
        Map<RuleId, RuleText> texts =
                report.texts().stream().collect(Collectors.toMap(RuleText::id, Function.identity(), (a, b) -> a));
        return report.rules().stream()
                .map(rule -> new RuleView(rule, texts.get(rule.id()), verdicts.getOrDefault(rule.id(), Verdicts.NONE)))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** Gives the control ids of a framework that the rule is mapped to. */
    List<String> controls(String framework) {
        return text == null ? List.of() : text.controls().getOrDefault(framework, List.of());
    }

    /** Tells whether nothing speaks against what the rule is about: it stays folded on paper. */
    boolean isQuiet() {
        return verdicts.of(Verdict.FAIL) + verdicts.of(Verdict.UNKNOWN) + verdicts.of(Verdict.WAIVED) == 0;
    }

    /** Gives the anchor of the rule's text. */
    String anchor() {
        return "rule-" + rule.id();
    }
}
