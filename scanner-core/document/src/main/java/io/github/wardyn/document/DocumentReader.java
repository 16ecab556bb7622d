package io.github.wardyn.document;

import io.github.wardyn.document.Document.Format;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON and YAML into trees with positions.
 *
 * <p>The text may be UTF-8 or, with a byte order mark, UTF-16. Nothing is ever constructed from a tag. Errors in the
 * input are problems of the {@link Document}; a file beyond the {@link Limits} is one of them. All methods may be called
 * from any thread.
 */
public final class DocumentReader {
    private DocumentReader() {}

    /** Reads as JSON what begins as JSON does, an object or a list, and everything else as YAML. */
    public static Document read(String file, byte[] bytes, Limits limits) {
        return read(file, bytes, limits, null);
    }

    /** Reads JSON only: text after the first value is a problem. */
    public static Document readJson(String file, byte[] bytes, Limits limits) {
        return read(file, bytes, limits, Format.JSON);
    }

    /** Reads YAML only, of which JSON without tabs and without {@code \/} is a part; several documents are allowed. */
    public static Document readYaml(String file, byte[] bytes, Limits limits) {
        return read(file, bytes, limits, Format.YAML);
    }

    /**
     * Reads a file as {@link #read} does. A file that cannot be opened is a problem too.
     *
     * @param path where the file is
     * @param file the name for places and messages
     */
    public static Document readFile(Path path, String file, Limits limits) {
        try (InputStream in = Files.newInputStream(path)) {
            return read(file, in.readNBytes(limits.bytes() + 1), limits);
        } catch (NoSuchFileException e) {
            return failed(
                    file,
                    Problem.error(
                            Place.of(file), "no-such-file", "\"" + file + "\" does not exist.", "check the path."));
        } catch (IOException e) {
            return failed(
                    file,
                    Problem.error(
                            Place.of(file),
                            "unreadable-file",
                            "\"" + file + "\" cannot be read: " + e.getMessage() + ".",
                            "check that it is a file and that you may read it."));
        }
    }

    private static Document read(String file, byte[] bytes, Limits limits, @Nullable Format wanted) {
        var roots = new ArrayList<Node>();
        var problems = new ArrayList<Problem>();
        Format format = wanted == null ? Format.YAML : wanted;
        try {
            String text = TextDecoder.decode(file, bytes, limits);
            if (wanted == null) {
                format = looksLikeJson(text) ? Format.JSON : Format.YAML;
            }
            var budget = new Budget(limits);
            if (format == Format.JSON) {
                new JsonTree(file, text, budget, problems).readInto(roots);
            } else {
                new YamlTree(file, text, budget, problems).readInto(roots);
            }
            if (roots.isEmpty() && problems.isEmpty()) {
                problems.add(Problem.error(
                        Place.of(file),
                        "empty-file",
                        "\"" + file + "\" is empty.",
                        "check that it was written in full."));
            }
        } catch (UnreadableException e) {
            problems.add(e.problem());
        }
        return new Document(file, format, roots, problems);
    }

    /** A YAML flow mapping, {@code {Ref: x}}, begins like JSON too, but its first key has no quotes. */
    private static boolean looksLikeJson(String text) {
        int first = nextNonBlank(text, 0);
        if (first == text.length()) {
            return false;
        }
        if (text.charAt(first) != '{') {
            return text.charAt(first) == '[';
        }
        int second = nextNonBlank(text, first + 1);
        return second == text.length() || !Character.isLetter(text.charAt(second));
    }

    private static int nextNonBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Document failed(String file, Problem problem) {
        return new Document(file, Format.YAML, List.of(), List.of(problem));
    }
}
