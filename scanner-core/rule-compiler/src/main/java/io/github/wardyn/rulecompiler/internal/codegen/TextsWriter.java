package io.github.wardyn.rulecompiler.internal.codegen;

import io.github.wardyn.model.RuleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the texts as a Java class of their own, which is loaded only when somebody reads them. */
final class TextsWriter {

    private TextsWriter() {}

    static String write(String targetPackage, List<RuleText> texts) {
        StringBuilder methods = new StringBuilder();
        for (RuleText text : texts) {
            methods.append("    private static RuleText ")
                    .append(text.id().value().toLowerCase(Locale.ROOT))
                    .append("() {\n        return ")
                    .append(text(text))
                    .append(";\n    }\n");
        }
        List<String> calls = texts.stream()
                .map(text -> text.id().value().toLowerCase(Locale.ROOT) + "()")
                .toList();
        return """
                package %s;

                import io.github.wardyn.model.RuleId;
                import io.github.wardyn.model.RuleText;
                import java.util.List;
                import java.util.Map;

                /** Generated: what a reader needs to know of each rule. */
                final class Texts {
                    private Texts() {}

                    static final List<RuleText> ALL = List.of(%s);

                %s}
                """.formatted(targetPackage, String.join(", ", calls), methods);
    }

    private static String text(RuleText text) {
        Map<String, String> controls = new LinkedHashMap<>();
        text.controls().forEach((framework, ids) -> controls.put(framework, Java.texts(ids)));
        RuleText.Remediation remediation = text.remediation();
        return "new RuleText(\n                new RuleId("
                + Java.text(text.id().value()) + "),\n                "
                + Java.text(text.why())
                + ",\n                new RuleText.Remediation("
                + String.join(
                        ",\n                ",
                        Java.text(remediation.summary()),
                        Java.text(remediation.cli()),
                        Java.text(remediation.cloudformation()),
                        Java.text(remediation.terraform()))
                + "),\n                "
                + Java.list(text.sources().stream().map(TextsWriter::source).toList())
                + ",\n                "
                + Java.map(controls)
                + ")";
    }

    private static String source(RuleText.Source source) {
        return "new RuleText.Source(" + Java.text(source.document()) + ", " + Java.text(source.section()) + ", "
                + Java.text(source.url()) + ")";
    }
}
