package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.ReportRules;
import io.github.wardyn.reporters.internal.RuleHelp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every rule that ran, with its help; code scanning shows it beside each alert. */
final class Rules {

    private static final int MOST_TAGS = 10;
    private static final int LONGEST_DESCRIPTION = 1_024;

    private final JsonWriter json;
    private final ScanReport report;
    private final ReportRules rules;
    private final Taxonomies taxonomies;

    Rules(JsonWriter json, ScanReport report, Taxonomies taxonomies) {
        this.json = json;
        this.report = report;
        this.rules = new ReportRules(report);
        this.taxonomies = taxonomies;
    }

    void write() throws IOException {
        json.objects("rules", report.rules(), this::rule);
    }

    private void rule(RuleDefinition rule) throws IOException {
        RuleText text = rules.text(rule.id());
        RuleHelp help = new RuleHelp(rule, text);
        json.field("id", rule.id().value());
        json.field("guid", Digests.uuid("rule/" + rule.id()));
        json.field("name", RuleHelp.pascalName(rule));
        text("shortDescription", PlainText.atMost(LONGEST_DESCRIPTION, RuleHelp.sentence(rule.title())));
        text("fullDescription", description(rule, text));
        json.object("messageStrings", () -> {
            for (Map.Entry<String, String> message : Message.texts(rule).entrySet()) {
                text(message.getKey(), message.getValue());
            }
        });
        json.object("help", () -> {
            json.field("text", help.plain());
            json.field("markdown", help.markdown());
        });
        json.field("helpUri", RuleHelp.uri(text));
        json.object("defaultConfiguration", () -> json.field("level", Levels.level(rule.severity())));
        taxonomies.writeRelationships(text);
        json.object("properties", () -> properties(rule, text));
    }

    /** Cuts at a sentence's end, so that a full stop stands last. */
    private static String description(RuleDefinition rule, RuleText text) {
        String all = RuleHelp.sentence(PlainText.oneLine(RuleHelp.sentence(rule.title()) + " " + text.why()));
        if (all.length() <= LONGEST_DESCRIPTION) {
            return all;
        }
        int stop = all.lastIndexOf(". ", LONGEST_DESCRIPTION - 1);
        return all.substring(0, stop + 1);
    }

    private void text(String name, String text) throws IOException {
        json.object(name, () -> json.field("text", text));
    }

    private void properties(RuleDefinition rule, RuleText text) throws IOException {
        json.texts("tags", tags(rule, text));
        json.field("precision", "very-high");
        json.field("problem.severity", Levels.problemSeverity(rule.severity()));
        json.field("security-severity", Levels.securitySeverity(rule.severity()));
        json.field("severity", rule.severity().wireName());
        json.field("folder", rule.family() + "/" + rule.name());
    }

    private static List<String> tags(RuleDefinition rule, RuleText text) {
        List<String> tags = new ArrayList<>(List.of("security", "compliance", "aws", "dynamodb", rule.family()));
        tags.addAll(text.controls().keySet());
        return tags.stream().distinct().limit(MOST_TAGS).toList();
    }
}
