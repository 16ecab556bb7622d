package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a report by id. */
public final class ReportRules {

    private final List<RuleDefinition> definitions;
    private final Map<RuleId, Integer> indexes = new HashMap<>();
    private final Map<RuleId, RuleText> texts = new HashMap<>();

    public ReportRules(ScanReport report) {
        definitions = report.rules();
        for (int i = 0; i < definitions.size(); i++) {
            indexes.put(definitions.get(i).id(), i);
        }
        for (RuleText text : report.texts()) {
            texts.put(text.id(), text);
        }
    }

    /**
     * Gives the rule's place in the report's list.
     *
     * @throws IllegalStateException if the report does not list it: whoever made the report has a mistake
     */
    public int index(RuleId id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalStateException("The report has a finding of " + id + " but does not list that rule");
        }
        return index;
    }

    public RuleDefinition definition(RuleId id) {
        return definitions.get(index(id));
    }

    /** Gives the rule's text; one that only repeats the title where the report has none. */
    public RuleText text(RuleId id) {
        RuleText text = texts.get(id);
        if (text != null) {
            return text;
        }
        String title = definition(id).title();
        return new RuleText(
                id, title + ".", new RuleText.Remediation(title + ".", null, null, null), List.of(), Map.of());
    }
}
