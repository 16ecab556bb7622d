package io.github.wardyn.document;

import io.github.wardyn.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was read from one file.
 *
 * @param file the name under which the file was read
 * @param format how it was read
 * @param documents the roots: at most one in JSON, one a document in YAML; those before a syntax error are kept
 * @param problems what is wrong with the file, by place
 */
public record Document(String file, Format format, List<Node> documents, List<Problem> problems) {

    /** The languages that are read. */
    public enum Format {
        /** RFC 8259. */
        JSON,
        /** YAML 1.1 syntax, with every scalar kept as text. */
        YAML
    }

    /** Copies the lists and sorts the problems. */
    public Document {
        documents = List.copyOf(documents);
        problems = problems.stream().sorted().toList();
    }

    /** The first root; empty if the file is empty or could not be read. */
    public Optional<Node> root() {
        return documents.stream().findFirst();
    }

    /** Whether nothing worse than a warning was found. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Level.ERROR);
    }
}
