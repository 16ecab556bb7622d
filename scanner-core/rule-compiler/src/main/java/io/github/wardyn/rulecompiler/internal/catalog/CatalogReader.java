package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rule folders below a directory: {@code <family>/<rule-name>}, each with its {@code rule.yaml}. */
public final class CatalogReader {

    private final Path catalog;
    private final String shownAs;

    /** Reads below a directory that messages call by another name. */
    public CatalogReader(Path catalog, String shownAs) {
        this.catalog = catalog;
        this.shownAs = shownAs;
    }

    /** Gives every rule folder, by family and name. Hidden folders and files beside the families are left alone. */
    public List<RuleFolder> folders(List<Problem> problems) throws IOException {
        List<RuleFolder> folders = new ArrayList<>();
        for (Path family : directories(catalog)) {
            for (Path rule : directories(family)) {
                RuleFolder folder =
                        new RuleFolder(rule, shownAs + "/" + family.getFileName() + "/" + rule.getFileName());
                demand(folder, "rule.yaml", problems);
                demand(folder, "rule.drl", problems);
                folders.add(folder);
            }
        }
        return folders;
    }

    private static void demand(RuleFolder folder, String file, List<Problem> problems) {
        if (!Files.isRegularFile(folder.directory().resolve(file))) {
            problems.add(Problem.error(
                    Place.of(folder.shownAs()),
                    "rule-file-missing",
                    "The rule folder \"" + folder.name() + "\" has no " + file + ".",
                    "copy a neighbour's " + file + " and change it, or delete the folder."));
        }
    }

    private static List<Path> directories(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
