package io.github.wardyn.reporters.csv;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.ReportRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table.
 *
 * @param title its head
 * @param cell what stands in it for a finding; empty where there is nothing to say
 */
record Column(String title, BiFunction<Finding, ReportRules, String> cell) {

    /** Raised with every column that is added, dropped or moved. */
    private static final String VERSION = "1";

    /** The columns in their order. */
    static final List<Column> ALL = List.of(
            new Column("schemaVersion", (finding, rules) -> VERSION),
            new Column("key", (finding, rules) -> finding.fingerprint()),
            new Column("ruleId", (finding, rules) -> finding.rule().value()),
            new Column(
                    "ruleName",
                    (finding, rules) -> rules.definition(finding.rule()).name()),
            new Column("verdict", (finding, rules) -> finding.verdict().wireName()),
            new Column("severity", (finding, rules) -> finding.severity().wireName()),
            new Column(
                    "resourceType",
                    (finding, rules) -> finding.resource().type().typeName()),
            new Column("resource", (finding, rules) -> finding.resource().id().canonical()),
            new Column(
                    "resourceName", (finding, rules) -> finding.resource().id().name()),
            new Column(
                    "scope", (finding, rules) -> finding.resource().id().scope().value()),
            new Column(
                    "region",
                    (finding, rules) -> finding.resource().id().region().code()),
            new Column("file", (finding, rules) -> place(finding, Place::file)),
            new Column("line", (finding, rules) -> place(finding, place -> String.valueOf(place.line()))),
            new Column("component", (finding, rules) -> finding.component()),
            new Column("observed", (finding, rules) -> evidence(finding, Evidence::observed)),
            new Column("expected", (finding, rules) -> evidence(finding, Evidence::expected)),
            new Column("message", (finding, rules) -> finding.message()),
            new Column(
                    "unknownReasons",
                    (finding, rules) -> finding.gaps().stream()
                            .map(gap -> gap.path() + ": " + gap.reason().text())
                            .collect(Collectors.joining("; "))),
            new Column(
                    "deadline",
                    (finding, rules) ->
                            deadline(finding, deadline -> deadline.at().toString())),
            new Column("lost", (finding, rules) -> deadline(finding, Deadline::lost)),
            new Column("cause", (finding, rules) -> Objects.requireNonNullElse(finding.cause(), "")),
            new Column(
                    "waiverExpires",
                    (finding, rules) ->
                            waiver(finding, waiver -> waiver.expires().toString())),
            new Column("waiverReason", (finding, rules) -> waiver(finding, Waiver::reason)),
            new Column("baselineState", (finding, rules) -> state(finding.baseline())),
            new Column("firstSeen", (finding, rules) -> Objects.toString(finding.firstSeen(), "")),
            new Column("controls", (finding, rules) -> controls(finding, rules)));

    String of(Finding finding, ReportRules rules) {
        return cell.apply(finding, rules);
    }

    private static String place(Finding finding, Function<Place, String> text) {
        Place place = finding.place();
        return place == null ? "" : text.apply(place);
    }

    private static String evidence(Finding finding, Function<Evidence, @Nullable String> text) {
        if (finding.evidence().isEmpty()) {
            return "";
        }
        return Objects.requireNonNullElse(text.apply(finding.evidence().get(0)), "");
    }

    private static String deadline(Finding finding, Function<Deadline, String> text) {
        Deadline deadline = finding.deadline();
        return deadline == null ? "" : text.apply(deadline);
    }

    private static String waiver(Finding finding, Function<Waiver, String> text) {
        Waiver waiver = finding.waiver();
        return waiver == null ? "" : text.apply(waiver);
    }

    private static String state(@Nullable BaselineState state) {
        return state == null ? "" : state.wireName();
    }

    private static String controls(Finding finding, ReportRules rules) {
        return rules.text(finding.rule()).controls().entrySet().stream()
                .flatMap(Column::controls)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> controls(Map.Entry<String, List<String>> framework) {
        return framework.getValue().stream().map(control -> framework.getKey() + "/" + control);
    }
}
