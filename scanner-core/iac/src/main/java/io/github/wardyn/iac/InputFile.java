package io.github.wardyn.iac;

import io.github.wardyn.document.Document;
import io.github.wardyn.iac.internal.waiver.IgnoreComment;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file to be scanned.
 *
 * @param path where it is; null for standard input
 * @param name how places and messages name it: relative to where the scan began, with forward slashes
 * @param kind what it was recognised as
 * @param document its content, where recognising it took reading it as JSON or YAML
 * @param ignores comments in which its author accepts findings
 */
public record InputFile(
        @Nullable Path path,
        String name,
        InputKind kind,
        @Nullable Document document,
        List<IgnoreComment> ignores) {
    public InputFile {
        ignores = List.copyOf(ignores);
    }
}
