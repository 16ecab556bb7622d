package io.github.wardyn.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one JSON file from Jackson's tokens. */
final class JsonTree {
    /** The {@link Budget} sets the bounds, so Jackson's own are lifted. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String file;
    private final String text;
    private final Budget budget;
    private final List<Problem> problems;

    JsonTree(String file, String text, Budget budget, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.budget = budget;
        this.problems = problems;
    }

    void readInto(List<Node> roots) {
        try (JsonParser parser = FACTORY.createParser(text.toCharArray())) {
            if (parser.nextToken() == null) {
                return;
            }
            roots.add(value(parser, 1));
            if (parser.nextToken() != null) {
                problems.add(Problem.error(
                        start(parser),
                        "trailing-content",
                        "There is more text after the end of the JSON value.",
                        "keep one JSON value a file."));
            }
        } catch (JsonProcessingException e) {
            problems.add(syntaxProblem(e));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed: " + file, e);
        }
    }

    private Node value(JsonParser parser, int depth) throws IOException {
        Place start = start(parser);
        budget.spendNodes(1, start);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, start, depth);
            case START_ARRAY -> array(parser, start, depth);
            default -> scalar(parser, start);
        };
    }

    private MappingNode object(JsonParser parser, Place start, int depth) throws IOException {
        budget.checkDepth(depth, start);
        var entries = new MappingBuilder(problems);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyPlace = keyPlace(parser);
            budget.checkScalar(key.length(), keyPlace);
            parser.nextToken();
            entries.put(key, keyPlace, value(parser, depth + 1));
        }
        return entries.build(upToHere(start, parser), null);
    }

    private SequenceNode array(JsonParser parser, Place start, int depth) throws IOException {
        budget.checkDepth(depth, start);
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new SequenceNode(items, upToHere(start, parser), null);
    }

    private ScalarNode scalar(JsonParser parser, Place start) throws IOException {
        String value = parser.getText();
        budget.checkScalar(value.length(), start);
        boolean plain = parser.currentToken() != JsonToken.VALUE_STRING;
        return new ScalarNode(value, plain, upToHere(start, parser), null);
    }

    /** Jackson is already past the colon, so the closing quote is looked up in the text. */
    private Place keyPlace(JsonParser parser) {
        Place start = start(parser);
        int from = (int) parser.currentTokenLocation().getCharOffset();
        int at = from + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return upTo(start, start.line(), start.column() + at + 1 - from);
    }

    private Place start(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return Place.of(file, at.getLineNr(), at.getColumnNr());
    }

    private Place upToHere(Place start, JsonParser parser) {
        JsonLocation end = parser.currentLocation();
        return upTo(start, end.getLineNr(), end.getColumnNr());
    }

    private Place upTo(Place start, int endLine, int endColumn) {
        return new Place(file, start.line(), start.column(), endLine, endColumn);
    }

    private Problem syntaxProblem(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        Place place = at == null ? Place.of(file) : Place.of(file, at.getLineNr(), at.getColumnNr());
        return Problem.error(
                place,
                "invalid-json",
                "The file is not valid JSON: " + e.getOriginalMessage() + ".",
                "correct the JSON at this place.");
    }
}
