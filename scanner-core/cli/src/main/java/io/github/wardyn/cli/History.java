package io.github.wardyn.cli;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.document.ScalarNode;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The file that keeps the counts of every night, one a line, so that reports show a trend. */
final class History {

    /** Number of nights that reports are told, which is a year of them. */
    private static final int SHOWN = 366;

    private final Path file;
    private final TreeMap<Instant, Run.Night> nights = new TreeMap<>();

    private History(Path file) {
        this.file = file;
    }

    /**
     * Reads the file; one that does not exist yet is empty.
     *
     * @param name what messages call it
     * @throws UsageException if it cannot be read, or a line of it is no night
     */
    static History read(Path file, String name) throws UsageException {
        History history = new History(file);
        if (!Files.exists(file)) {
            return history;
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UsageException("\"" + name + "\" cannot be read: " + e.getMessage() + ".");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                history.add(night(line).orElseThrow(new Broken(name + ":" + (i + 1))::exception));
            }
        }
        return history;
    }

    /** Gives the last nights, oldest first. */
    List<Run.Night> nights() {
        List<Run.Night> all = List.copyOf(nights.values());
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    /** Adds a night, in place of one of the same instant. */
    void add(Run.Night night) {
        nights.put(night.takenAt(), night);
    }

    /** Writes the file anew, under a temporary name first. */
    void write(TemporaryFiles temporaryFiles) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path written = temporaryFiles.beside(place);
        Files.write(written, nights.values().stream().map(History::line).toList());
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        temporaryFiles.keep(written);
    }

    private static String line(Run.Night night) {
        List<String> fails = new ArrayList<>();
        night.fails().forEach((severity, count) -> fails.add("\"" + severity.wireName() + "\":" + count));
        return "{\"takenAt\":\"" + night.takenAt() + "\",\"fails\":{" + String.join(",", fails) + "},\"unknown\":"
                + night.unknown() + ",\"waived\":" + night.waived() + field("new", night.fresh())
                + field("resolved", night.resolved()) + "}";
    }

    private static String field(String name, @Nullable Long count) {
        return count == null ? "" : ",\"" + name + "\":" + count;
    }

    private static Optional<Run.Night> night(String line) {
        Document document = DocumentReader.readJson("line", line.getBytes(StandardCharsets.UTF_8), Limits.DEFAULTS);
        return document.isSound() ? document.root().flatMap(Node::asMapping).flatMap(History::night) : Optional.empty();
    }

    private static Optional<Run.Night> night(MappingNode fields) {
        Optional<Instant> takenAt = fields.text("takenAt").flatMap(History::instant);
        Optional<MappingNode> severities = fields.get("fails").flatMap(Node::asMapping);
        Optional<Long> unknown = count(fields, "unknown");
        Optional<Long> waived = count(fields, "waived");
        if (takenAt.isEmpty() || severities.isEmpty() || unknown.isEmpty() || waived.isEmpty()) {
            return Optional.empty();
        }
        Map<Severity, Long> fails = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            count(severities.get(), severity.wireName()).ifPresent(number -> fails.put(severity, number));
        }
        return Optional.of(new Run.Night(
                takenAt.get(),
                fails,
                unknown.get(),
                waived.get(),
                count(fields, "new").orElse(null),
                count(fields, "resolved").orElse(null)));
    }

    private static Optional<Long> count(MappingNode fields, String name) {
        return fields.get(name)
                .flatMap(Node::asScalar)
                .flatMap(ScalarNode::asLong)
                .filter(number -> number >= 0);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A line that cannot be used. */
    private record Broken(String place) {

        UsageException exception() {
            return new UsageException(
                    "\"" + place + "\" is no night of a history.",
                    "remove the line, or name a file that --history wrote.");
        }
    }
}
