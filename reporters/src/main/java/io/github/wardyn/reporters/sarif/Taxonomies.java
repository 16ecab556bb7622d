package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Framework;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.Frameworks;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The control frameworks that rules are mapped to. */
final class Taxonomies {

    private final JsonWriter json;
    private final List<Framework> frameworks;

    Taxonomies(JsonWriter json, ScanReport report) {
        this.json = json;
        this.frameworks = new Frameworks(report).all();
    }

    void writeSupported() throws IOException {
        json.objects("supportedTaxonomies", frameworks, this::reference);
    }

    private void reference(Framework framework) throws IOException {
        json.field("name", framework.id());
        json.field("index", frameworks.indexOf(framework));
        json.field("guid", guid(framework));
    }

    void writeRelationships(RuleText text) throws IOException {
        json.array("relationships", () -> {
            for (Framework framework : frameworks) {
                for (String control : text.controls().getOrDefault(framework.id(), List.of())) {
                    json.object(() -> relationship(framework, control));
                }
            }
        });
    }

    private void relationship(Framework framework, String control) throws IOException {
        json.object("target", () -> {
            json.field("id", control);
            json.field("index", ids(framework).indexOf(control));
            json.field("guid", guid(framework, control));
            json.object("toolComponent", () -> reference(framework));
        });
        json.texts("kinds", List.of("relevant"));
    }

    void write() throws IOException {
        json.objects("taxonomies", frameworks, framework -> {
            json.field("guid", guid(framework));
            json.field("name", framework.id());
            json.field("fullName", framework.title());
            json.field("organization", Project.NAME);
            json.field("version", "1.0.0");
            json.field("informationUri", Project.HOME);
            json.object("shortDescription", () -> json.field("text", sentence(framework.title())));
            json.texts("contents", List.of("localizedData", "nonLocalizedData"));
            json.field("isComprehensive", false);
            json.objects("taxa", framework.controls(), control -> {
                json.field("id", control.id());
                json.field("guid", guid(framework, control.id()));
                String title = control.title().isEmpty() ? control.id() : control.title();
                json.object("shortDescription", () -> json.field("text", sentence(title)));
            });
        });
    }

    private static List<String> ids(Framework framework) {
        return framework.controls().stream().map(Framework.Control::id).toList();
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String guid(Framework framework) {
        return Digests.uuid("framework/" + framework.id());
    }

    private static String guid(Framework framework, String control) {
        return Digests.uuid("framework/" + framework.id() + "/" + control);
    }

    /** Gives e.g. {@code [aws-fsbp DynamoDB.2]}. */
    static List<String> controls(RuleText text) {
        return text.controls().entrySet().stream().flatMap(Taxonomies::controls).toList();
    }

    private static Stream<String> controls(Map.Entry<String, List<String>> framework) {
        return framework.getValue().stream().map(control -> framework.getKey() + " " + control);
    }
}
