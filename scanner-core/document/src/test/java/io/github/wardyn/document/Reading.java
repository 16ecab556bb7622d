package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads text in the tests. */
final class Reading {
    static final String FILE = "dir/file.txt";

    private Reading() {}

    static Document read(String text) {
        return DocumentReader.read(FILE, text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULTS);
    }

    static Document read(String text, Limits limits) {
        return DocumentReader.read(FILE, text.getBytes(StandardCharsets.UTF_8), limits);
    }

    static Node root(String text) {
        Document document = read(text);
        if (!document.problems().isEmpty()) {
            throw new AssertionError(document.problems());
        }
        return document.root().orElseThrow();
    }

    static MappingNode mapping(String text) {
        return root(text).asMapping().orElseThrow();
    }

    static Node at(Node node, String path) {
        Node current = node;
        for (String step : path.split("/")) {
            current = current instanceof SequenceNode sequence
                    ? sequence.items().get(Integer.parseInt(step))
                    : current.asMapping().orElseThrow().get(step).orElseThrow();
        }
        return current;
    }

    static ScalarNode scalar(String text, String path) {
        return at(root(text), path).asScalar().orElseThrow();
    }

    static String place(Place place) {
        return place.line() + ":" + place.column() + "-" + place.endLine() + ":" + place.endColumn();
    }

    static List<String> codes(Document document) {
        return document.problems().stream().map(Problem::code).toList();
    }
}
