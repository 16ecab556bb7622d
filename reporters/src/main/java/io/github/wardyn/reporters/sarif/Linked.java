package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Markdown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that the message of a result leads to, since consumers show only those related locations that it links.
 *
 * @param name what the link says
 * @param place where it leads
 * @param sentence what is there
 */
record Linked(String name, Place place, String sentence) {

    /** Gives where else to look: where the stack or module is called, and what else is declared. */
    static List<Linked> of(Finding finding) {
        List<Linked> linked = new ArrayList<>();
        for (Place caller : finding.resource().callers()) {
            linked.add(new Linked("the call", caller, "The call of the stack or module."));
        }
        for (ResourceRef related : finding.related()) {
            Place place = related.place();
            if (place != null && linked.size() < Results.MOST_RELATED) {
                String name = related.id().name();
                linked.add(new Linked(name, place, related.type().typeName() + " " + name + "."));
            }
        }
        return linked;
    }

    /** Gives the links as the end of a message; empty where there are none. */
    static String markdown(List<Linked> linked) {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < linked.size(); i++) {
            markdown.append(i == 0 ? " Related: " : ", ").append('[');
            markdown.append(Markdown.text(linked.get(i).name()))
                    .append("](")
                    .append(i + 1)
                    .append(')');
        }
        return markdown.append(linked.isEmpty() ? "" : ".").toString();
    }

    /** Writes them as locations, numbered as the links are. */
    static void write(JsonWriter json, Artifacts artifacts, List<Linked> linked) throws IOException {
        if (linked.isEmpty()) {
            return;
        }
        json.array("relatedLocations", () -> {
            for (int i = 0; i < linked.size(); i++) {
                int id = i + 1;
                json.object(() -> linked.get(id - 1).write(json, artifacts, id));
            }
        });
    }

    private void write(JsonWriter json, Artifacts artifacts, int id) throws IOException {
        json.field("id", id);
        json.object("physicalLocation", () -> {
            artifacts.writeFile(json, place.file());
            json.object("region", () -> Excerpted.of(place).region().write(json));
        });
        json.object("message", () -> json.field("text", sentence));
    }
}
