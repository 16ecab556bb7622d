package io.github.wardyn.testkit;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the {@code cases.yaml} files of a catalog. */
public final class RuleCases {

    private RuleCases() {}

    /**
     * Reads all cases below a folder, by path.
     *
     * @param catalog a folder whose sub-folders are rules, each named as its rule
     * @throws IllegalArgumentException if a file is no list of cases; the message names file and line
     */
    public static List<RuleCase> read(Path catalog) {
        try (Stream<Path> files = Files.walk(catalog)) {
            return files.filter(file -> file.endsWith("cases.yaml"))
                    .sorted()
                    .flatMap(file -> readFile(catalog, file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + catalog, e);
        }
    }

    private static List<RuleCase> readFile(Path catalog, Path file) {
        String name = catalog.relativize(file).toString().replace('\\', '/');
        Document document = DocumentReader.readFile(file, name, Limits.DEFAULTS);
        if (!document.isSound()) {
            throw new IllegalArgumentException(document.problems().get(0).toString());
        }
        String folder = name.substring(0, name.lastIndexOf('/'));
        String rule = folder.substring(folder.lastIndexOf('/') + 1);
        List<RuleCase> cases = new ArrayList<>();
        for (Node node : document.documents()) {
            MappingNode mapping = node.asMapping()
                    .orElseThrow(() -> new IllegalArgumentException(node.place() + ": a case must be a mapping"));
            cases.add(new RuleCase(rule, mapping));
        }
        return cases;
    }
}
