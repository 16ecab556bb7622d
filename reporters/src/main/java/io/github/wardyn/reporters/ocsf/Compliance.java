package io.github.wardyn.reporters.ocsf;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Writes what a finding means for controls. A waived finding still fails them; an unknown one neither passes nor fails. */
final class Compliance {

    private static final int PASS = 1;
    private static final int WARNING = 2;
    private static final int FAIL = 3;

    private final JsonWriter json;
    private final RuleDefinition rule;
    private final RuleText text;

    Compliance(JsonWriter json, RuleDefinition rule, RuleText text) {
        this.json = json;
        this.rule = rule;
        this.text = text;
    }

    void write(Finding finding) throws IOException {
        int status = status(finding);
        json.field("control", rule.id().value());
        json.texts("standards", List.copyOf(text.controls().keySet()));
        json.texts(
                "requirements",
                text.controls().entrySet().stream()
                        .flatMap(framework ->
                                framework.getValue().stream().map(control -> framework.getKey() + "/" + control))
                        .toList());
        json.field("status_id", status);
        json.field("status", word(status));
        json.texts(
                "status_details",
                finding.gaps().stream()
                        .map(gap -> gap.path() + ": " + gap.reason().words())
                        .toList());
        json.objects("checks", List.of(rule), check -> {
            json.field("uid", check.id().value());
            json.field("name", check.name());
            json.field("desc", check.title());
            json.texts("standards", List.copyOf(text.controls().keySet()));
            json.field("status_id", status);
            json.field("status", word(status));
        });
    }

    private static int status(Finding finding) {
        if (finding.baseline() == BaselineState.RESOLVED || finding.verdict() == Verdict.PASS) {
            return PASS;
        }
        return finding.verdict() == Verdict.UNKNOWN ? WARNING : FAIL;
    }

    private static String word(int status) {
        return switch (status) {
            case PASS -> "Pass";
            case WARNING -> "Warning";
            default -> "Fail";
        };
    }
}
