package io.github.wardyn.testkit.internal;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The compliant value that a component of a given fact has where the case does not name it: {@code defaults.yaml}. */
final class CaseDefaults {

    private static final MappingNode ALL = read();

    private CaseDefaults() {}

    static @Nullable MappingNode of(String type) {
        return ALL.get(type).flatMap(Node::asMapping).orElse(null);
    }

    private static MappingNode read() {
        try (InputStream in = CaseDefaults.class.getResourceAsStream("/io/github/wardyn/testkit/defaults.yaml")) {
            if (in == null) {
                throw new IllegalStateException("defaults.yaml is not in the jar");
            }
            Document document = DocumentReader.readYaml("defaults.yaml", in.readAllBytes(), Limits.DEFAULTS);
            return document.root()
                    .flatMap(Node::asMapping)
                    .orElseThrow(
                            () -> new IllegalStateException(document.problems().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("defaults.yaml", e);
        }
    }
}
