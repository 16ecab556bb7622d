package io.github.wardyn.rulecompiler.internal.codegen;

import io.github.wardyn.model.Framework;
import java.util.List;

/** Writes the lists of controls as a Java class of their own, which is loaded only when a report is written. */
final class FrameworksWriter {

    private FrameworksWriter() {}

    static String write(String targetPackage, List<Framework> frameworks) {
        return """
                package %s;

                import io.github.wardyn.model.Framework;
                import io.github.wardyn.model.Framework.Control;
                import java.util.List;

                /** Generated: the controls that rules are mapped to. */
                final class Frameworks {
                    private Frameworks() {}

                    static final List<Framework> ALL = %s;
                }
                """.formatted(
                targetPackage,
                Java.list(frameworks.stream().map(FrameworksWriter::framework).toList()));
    }

    private static String framework(Framework framework) {
        return "\n            new Framework(" + Java.text(framework.id()) + ", " + Java.text(framework.title()) + ", "
                + Java.list(framework.controls().stream()
                        .map(FrameworksWriter::control)
                        .toList())
                + ")";
    }

    private static String control(Framework.Control control) {
        return "\n                    new Control(" + Java.text(control.id()) + ", " + Java.text(control.title()) + ")";
    }
}
