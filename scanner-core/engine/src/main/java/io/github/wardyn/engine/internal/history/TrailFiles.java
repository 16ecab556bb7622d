package io.github.wardyn.engine.internal.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.trail.TrailEvent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The log files that a trail delivers, {@code .json.gz} or unpacked, in any folders. Digests and insights are passed over.
 *
 * @see <a href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html">CloudTrail
 *     log file examples</a>
 */
final class TrailFiles {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String RECORDS = "Records";

    private final Path directory;
    private final String shownAs;
    private final List<Problem> problems = new ArrayList<>();

    TrailFiles(Path directory, String shownAs) {
        this.directory = directory;
        this.shownAs = shownAs;
    }

    /**
     * Reads every file.
     *
     * @throws IOException if the directory cannot be walked
     */
    void read(Consumer<TrailEvent> events) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.filter(TrailFiles::isLogFile).sorted().toList();
        }
        for (Path file : files) {
            try {
                read(file, events);
            } catch (IOException e) {
                problems.add(Problem.error(
                        Place.of(name(file), 1, 1),
                        "unreadable-trail-file",
                        "This log file of CloudTrail cannot be read to its end: " + firstLine(e) + ".",
                        "Copy it again; what it records was not judged."));
            }
        }
    }

    /** Gives the files that could not be read, by place. */
    List<Problem> problems() {
        return problems;
    }

    private static void read(Path file, Consumer<TrailEvent> events) throws IOException {
        try (InputStream in = stream(file);
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            TrailRecordReader reader = new TrailRecordReader();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean records = RECORDS.equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && records) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        reader.read(parser).ifPresent(events);
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private static InputStream stream(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static boolean isLogFile(Path path) {
        String name = path.getFileName().toString();
        return (name.endsWith(".json") || name.endsWith(".json.gz")) && Files.isRegularFile(path);
    }

    private String name(Path file) {
        return shownAs + "/" + directory.relativize(file).toString().replace('\\', '/');
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
