package io.github.wardyn.engine.internal.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot in a file, read one account at a time. A line that is no fact becomes a problem of its part, and the rest is
 * read.
 */
public final class SnapshotFileReader implements Snapshot {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_LINE = 16 << 20;

    private final Path path;
    private final String file;
    private final SnapshotHeader header;

    private SnapshotFileReader(Path path, String file, SnapshotHeader header) {
        this.path = path;
        this.file = file;
        this.header = header;
    }

    /**
     * Opens a snapshot by its header.
     *
     * @param file the name for messages
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no snapshot that this version reads; the message says why
     */
    public static SnapshotFileReader open(Path path, String file) throws IOException {
        try (InputStream in = stream(path)) {
            ByteLines lines = new ByteLines(in, LONGEST_LINE);
            if (!lines.next()) {
                throw new IllegalArgumentException("it is empty");
            }
            byte[] bytes = Arrays.copyOfRange(lines.buffer(), lines.offset(), lines.offset() + lines.length());
            Document document = DocumentReader.readJson(file, bytes, Limits.DEFAULTS);
            MappingNode root = document.root()
                    .flatMap(node -> node.asMapping())
                    .orElseThrow(() -> new IllegalArgumentException("its first line is no header"));
            return new SnapshotFileReader(path, file, HeaderCodec.read(root));
        }
    }

    /** Tells whether bytes from the beginning of a file, at least 32 where it has as many, are those of a snapshot. */
    public static boolean looksLikeSnapshot(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, 64), StandardCharsets.UTF_8);
        return text.replace(" ", "").startsWith("{\"" + HeaderCodec.MARK + "\"");
    }

    @Override
    public SnapshotHeader header() {
        return header;
    }

    @Override
    public Iterable<SnapshotPart> parts() {
        return () -> new Parts(Set.of(), Set.of());
    }

    @Override
    public Iterable<SnapshotPart> parts(Set<FactType> types, Set<FactType> crossing) {
        return () -> new Parts(types, crossing);
    }

    private static List<byte[]> beginnings(Set<FactType> types) {
        return types.stream()
                .map(type -> ("{\"type\":\"" + type.typeName() + '"').getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static InputStream stream(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private final class Parts implements Iterator<SnapshotPart> {

        private final List<byte[]> wanted;
        private final List<byte[]> crossing;
        private final InputStream in;
        private final ByteLines lines;
        private final FactReader reader = new FactReader();
        private @Nullable Fact ahead;
        private List<Problem> problems = new ArrayList<>();
        private List<Problem> sinceLastFact = new ArrayList<>();

        Parts(Set<FactType> types, Set<FactType> crossingTypes) {
            wanted = beginnings(types);
            crossing = beginnings(crossingTypes);
            try {
                in = stream(path);
                lines = new ByteLines(in, LONGEST_LINE);
                lines.next();
                ahead = nextFact();
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }

        @Override
        public boolean hasNext() {
            return ahead != null || !problems.isEmpty();
        }

        @Override
        public SnapshotPart next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Fact first = ahead;
            Scope scope = first == null ? scopeOfNothing() : first.id().scope();
            List<Fact> facts = new ArrayList<>();
            try {
                for (Fact fact = first; fact != null && fact.id().scope().equals(scope); fact = nextFact()) {
                    facts.add(fact);
                    ahead = null;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
            reader.nextPart();
            List<Problem> found = problems;
            // A line between two accounts that could not be read may be of either.
            problems = ahead == null ? new ArrayList<>() : sinceLastFact;
            return new SnapshotPart(scope, facts, List.of(), found);
        }

        /** Where no line at all is a fact, the problems must still have a place. */
        private Scope scopeOfNothing() {
            return header.coverage().entries().stream()
                    .map(Coverage.Entry::scope)
                    .findFirst()
                    .orElse(new Scope("(unreadable)"));
        }

        private @Nullable Fact nextFact() throws IOException {
            sinceLastFact = new ArrayList<>();
            while (nextLine()) {
                if (lines.length() > 0 && isWanted()) {
                    Fact fact = read();
                    if (fact != null) {
                        ahead = fact;
                        return fact;
                    }
                }
            }
            ahead = null;
            in.close();
            return null;
        }

        /** Goes to the next line; a file that breaks off ends there, and says so. */
        private boolean nextLine() {
            try {
                return lines.next();
            } catch (IOException e) {
                add(Problem.error(
                        Place.of(file, lines.number() + 1, 1),
                        "truncated-snapshot",
                        "The snapshot breaks off here: " + e.getMessage() + ".",
                        "Collect or copy the snapshot again; what follows was not judged."));
                return false;
            }
        }

        private void add(Problem problem) {
            problems.add(problem);
            sinceLastFact.add(problem);
        }

        private boolean isWanted() {
            return wanted.isEmpty()
                    || wanted.stream().anyMatch(lines::startsWith)
                    || (crossing.stream().anyMatch(lines::startsWith)
                            && KeyNames.crossAccounts(lines.buffer(), lines.offset(), lines.length()));
        }

        private @Nullable Fact read() throws IOException {
            try (JsonParser parser = JSON.createParser(lines.buffer(), lines.offset(), lines.length())) {
                parser.nextToken();
                return reader.read(parser);
            } catch (JsonProcessingException e) {
                add(problem(e.getOriginalMessage()));
            } catch (IllegalArgumentException e) {
                add(problem(String.valueOf(e.getMessage())));
            }
            return null;
        }

        private Problem problem(String what) {
            return Problem.error(
                    Place.of(file, lines.number(), 1),
                    "unreadable-fact",
                    "This line is no fact: " + what + ".",
                    "Collect the snapshot again; the facts of this account count as incomplete.");
        }
    }
}
