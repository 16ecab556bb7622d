package io.github.wardyn.iac;

import io.github.wardyn.document.Limits;
import io.github.wardyn.model.Snapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The template files that the tests read. */
final class Fixtures {
    static final Path ROOT = Path.of("../../fixtures");
    static final Path TEMPLATES = ROOT.resolve("cloudformation");
    static final Path BROKEN = ROOT.resolve("broken/cloudformation");
    static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private Fixtures() {}

    static Snapshot collect(Inputs inputs, List<Path> parameterFiles, Map<String, String> pseudoParameters) {
        return new CloudFormationSource()
                .collect(new TemplateRequest(
                        inputs, parameterFiles, pseudoParameters, Limits.DEFAULTS, NOW, "wardyn test"));
    }

    static Snapshot collect(Path... paths) {
        return collect(InputFinder.find(List.of(paths), TEMPLATES, Limits.DEFAULTS, false), List.of(), Map.of());
    }
}
