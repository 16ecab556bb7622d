package io.github.wardyn.reporters.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.wardyn.model.Finding;
import io.github.wardyn.reporters.internal.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The findings of a file, read anew by each iteration and never all in memory. */
final class StoredFindings implements Iterable<Finding> {

    /** Holds the findings, and is the report's last field. */
    static final String FIELD = "findings";

    private final Path file;
    private final FindingReader reader;

    StoredFindings(Path file, FindingReader reader) {
        this.file = file;
        this.reader = reader;
    }

    @Override
    public Iterator<Finding> iterator() {
        try {
            return new Reading(JsonTree.parser(Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reading implements Iterator<Finding> {

        private final JsonParser parser;
        private int number;
        private @Nullable Finding next;

        Reading(JsonParser parser) throws IOException {
            this.parser = parser;
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (name.equals(FIELD) && value == JsonToken.START_ARRAY) {
                    break;
                }
                parser.skipChildren();
            }
            next = read();
        }

        /** Reads the next element, or the next value of the file; closes the file behind the last. */
        private @Nullable Finding read() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                parser.close();
                return null;
            }
            return reader.read(Fields.of("finding " + ++number, JsonTree.read(parser)));
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Finding next() {
            Finding current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return current;
        }
    }
}
