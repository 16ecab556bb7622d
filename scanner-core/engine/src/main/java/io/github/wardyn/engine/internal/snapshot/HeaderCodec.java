package io.github.wardyn.engine.internal.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.WireName;
import io.github.wardyn.model.World;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes the first line of a snapshot. */
final class HeaderCodec {

    /** Name of the header's first field, by which a snapshot is recognised. */
    static final String MARK = "wardynSnapshot";

    /** What is written; a reader takes this major version and the one before. */
    static final String VERSION = "1.0";

    private HeaderCodec() {}

    static void write(JsonGenerator json, SnapshotHeader header) throws IOException {
        json.writeStartObject();
        json.writeStringField(MARK, VERSION);
        json.writeStringField("world", header.world().wireName());
        json.writeStringField("takenAt", header.takenAt().toString());
        json.writeStringField("tool", header.tool());
        if (!header.principals().isEmpty()) {
            json.writeArrayFieldStart("principals");
            for (String principal : header.principals()) {
                json.writeString(principal);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("coverage");
        for (Coverage.Entry entry : header.coverage().entries()) {
            json.writeStartObject();
            json.writeStringField("type", entry.type().typeName());
            json.writeStringField("scope", entry.scope().value());
            json.writeStringField("region", entry.region().code());
            UnknownReason gap = entry.gap();
            if (gap != null) {
                json.writeStringField("gap", gap.text());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : header.problems()) {
            json.writeStartObject();
            json.writeStringField("file", problem.place().file());
            json.writeNumberField("line", problem.place().line());
            json.writeNumberField("column", problem.place().column());
            json.writeStringField("level", problem.severity().name());
            json.writeStringField("code", problem.code());
            json.writeStringField("message", problem.message());
            if (problem.hint() != null) {
                json.writeStringField("hint", problem.hint());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * Reads a header.
     *
     * @throws IllegalArgumentException if it is none, or of another major version; the message says which
     */
    static SnapshotHeader read(MappingNode header) {
        String version = required(header, MARK);
        if (!version.startsWith("1.")) {
            throw new IllegalArgumentException(
                    "snapshot version \"" + version + "\" is not understood; this Wardyn reads version 1");
        }
        List<Coverage.Entry> coverage = new ArrayList<>();
        for (Node node : items(header, "coverage")) {
            MappingNode entry = mapping(node);
            coverage.add(new Coverage.Entry(
                    FactType.find(required(entry, "type"))
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no type of fact: " + required(entry, "type"))),
                    new Scope(required(entry, "scope")),
                    new Region(entry.text("region").orElse("")),
                    entry.text("gap").map(UnknownReason::parse).orElse(null)));
        }
        List<Problem> problems = new ArrayList<>();
        for (Node node : items(header, "problems")) {
            MappingNode problem = mapping(node);
            Place place = Place.of(required(problem, "file"), number(problem, "line"), number(problem, "column"));
            problems.add(new Problem(
                    place,
                    Problem.Level.valueOf(required(problem, "level")),
                    required(problem, "code"),
                    required(problem, "message"),
                    problem.text("hint").orElse(null)));
        }
        World world = WireName.find(World.class, required(header, "world"))
                .orElseThrow(() -> new IllegalArgumentException("no world: " + required(header, "world")));
        List<String> principals = items(header, "principals").stream()
                .flatMap(principal -> principal.asText().stream())
                .toList();
        return new SnapshotHeader(
                world, instant(header), required(header, "tool"), new Coverage(coverage), problems, principals);
    }

    private static Instant instant(MappingNode header) {
        String text = required(header, "takenAt");
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"takenAt\" is \"" + text + "\"; it must be an instant such as 2026-01-31T04:00:00Z", e);
        }
    }

    private static String required(MappingNode node, String name) {
        return node.text(name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }

    private static int number(MappingNode node, String name) {
        return node.get(name)
                .flatMap(Node::asScalar)
                .flatMap(scalar -> scalar.asLong())
                .orElse(0L)
                .intValue();
    }

    private static List<Node> items(MappingNode node, String name) {
        return node.get(name)
                .flatMap(Node::asSequence)
                .map(sequence -> sequence.items())
                .orElse(List.of());
    }

    private static MappingNode mapping(Node node) {
        return node.asMapping()
                .orElseThrow(() -> new IllegalArgumentException("expected an object at " + node.place()));
    }
}
