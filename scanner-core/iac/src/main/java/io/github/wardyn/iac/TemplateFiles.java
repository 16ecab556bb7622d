package io.github.wardyn.iac;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.iac.internal.cloudformation.Template;
import io.github.wardyn.iac.internal.cloudformation.TemplateOpener;
import io.github.wardyn.iac.internal.waiver.IgnoreComment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one scan. The template of a nested stack is one of them, or a file at or below the directory of the
 * template that names it, symbolic links resolved: nothing else is opened on a template's word.
 */
final class TemplateFiles implements TemplateOpener {
    private final Map<String, InputFile> files = new LinkedHashMap<>();
    private final Map<String, Path> opened = new LinkedHashMap<>();
    private final SortedSet<String> followed = new TreeSet<>();
    private final Limits limits;

    TemplateFiles(List<InputFile> files, Limits limits) {
        this.limits = limits;
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** The template of a file of the scan; empty if its content is no mapping. */
    Optional<Template> template(InputFile file) {
        Document document = file.document();
        return document == null ? Optional.empty() : template(file.name(), document, file.ignores());
    }

    /** Names of the files that were opened since this was last asked. */
    SortedSet<String> takeFollowed() {
        var taken = new TreeSet<>(followed);
        followed.clear();
        return taken;
    }

    @Override
    public Optional<Template> open(String fromFile, String location) {
        try {
            Path from = Path.of(fromFile);
            String name = from.resolveSibling(location).normalize().toString().replace('\\', '/');
            InputFile known = files.get(name);
            Optional<Template> template = known != null ? template(known) : outside(fromFile, location, name);
            template.ifPresent(found -> followed.add(name));
            return template;
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Optional<Template> outside(String fromFile, String location, String name) {
        InputFile from = files.get(fromFile);
        @Nullable Path fromPath = from == null ? opened.get(fromFile) : from.path();
        if (fromPath == null) {
            return Optional.empty();
        }
        try {
            Path target = fromPath.resolveSibling(location).toRealPath();
            Path directory = fromPath.toAbsolutePath().resolveSibling("").toRealPath();
            if (!target.startsWith(directory) || !Files.isRegularFile(target)) {
                return Optional.empty();
            }
            opened.put(name, target);
            return template(name, DocumentReader.readFile(target, name, limits), List.of());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<Template> template(String name, Document document, List<IgnoreComment> ignores) {
        return document.root()
                .filter(Template::isTemplate)
                .map(root -> new Template(name, (MappingNode) root, ignores));
    }
}
