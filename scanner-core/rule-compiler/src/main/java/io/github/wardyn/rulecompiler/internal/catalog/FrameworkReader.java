package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Framework.Control;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the lists of controls that rules are mapped to, {@code <framework>.yaml} each. */
public final class FrameworkReader {

    private final String shownAs;
    private final List<Problem> problems;

    /**
     * Prepares to read a directory.
     *
     * @param shownAs how messages name it, with forward slashes
     * @param problems where mistakes are gathered
     */
    public FrameworkReader(String shownAs, List<Problem> problems) {
        this.shownAs = shownAs;
        this.problems = problems;
    }

    /** Gives the frameworks by id. */
    public List<Framework> read(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        List<Framework> frameworks = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Document document = DocumentReader.readFile(file, shownAs + "/" + name, Limits.DEFAULTS);
            problems.addAll(document.problems());
            document.root()
                    .flatMap(root -> root.asMapping())
                    .ifPresent(mapping -> frameworks.add(framework(new Fields(mapping, problems), name)));
        }
        return frameworks;
    }

    private Framework framework(Fields fields, String file) {
        String id = fields.text("id");
        if (!file.equals(id + ".yaml")) {
            fields.problem(
                    fields.place("id"),
                    "framework-name",
                    "The framework \"" + id + "\" is in \"" + file + "\".",
                    "name the file " + id + ".yaml.");
        }
        String title = fields.text("title");
        fields.fields("source").ifPresentOrElse(FrameworkReader::source, () -> fields.text("source"));
        List<Control> controls = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields entry : fields.list("controls")) {
            Control control = new Control(entry.text("id"), entry.text("title"));
            if (!ids.add(control.id())) {
                entry.problem(
                        entry.place("id"),
                        "control-twice",
                        "The control \"" + control.id() + "\" is listed twice.",
                        "remove one of the lines.");
            }
            entry.close();
            controls.add(control);
        }
        fields.close();
        return new Framework(id, title, controls);
    }

    /** Where a list comes from is for its next reader; nothing at run time shows it. */
    private static void source(Fields source) {
        String url = source.text("url");
        if (!url.startsWith("https://")) {
            source.problem(source.place("url"), "not-https", "\"" + url + "\" is no https address.", "write its URL.");
        }
        String read = source.text("read");
        try {
            LocalDate.parse(read);
        } catch (DateTimeParseException e) {
            source.problem(
                    source.place("read"),
                    "not-a-day",
                    "\"" + read + "\" is no day.",
                    "write the day that the source was read, 2026-11-22.");
        }
        source.close();
    }
}
