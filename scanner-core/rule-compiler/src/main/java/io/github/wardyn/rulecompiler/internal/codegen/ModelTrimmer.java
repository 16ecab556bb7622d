package io.github.wardyn.rulecompiler.internal.codegen;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from generated Java what costs time or a compiler's jar at run time and gives nothing. */
final class ModelTrimmer {

    /** An annotation of the compiler's jar that only the compiler reads. */
    private static final Pattern MARKER =
            Pattern.compile("(?m)^@org\\.drools\\.compiler\\.kie\\.builder\\.MaterializedLambda\\(\\)\\R");

    /** A formatter for date literals, which costs 10 ms when the class is loaded. */
    private static final Pattern FORMATTER = Pattern.compile(
            "(?m)^ *public final static java\\.time\\.format\\.DateTimeFormatter DATE_TIME_FORMATTER = .*\\R");

    /** A null test through {@code equals}, which makes the JVM put together an equals method for each record. */
    private static final Pattern NULL_TEST = Pattern.compile(
            "(?m)return (!?)org\\.drools\\.modelcompiler\\.util\\.EvaluationUtil\\.areNullSafeEquals\\((.+), null\\);$");

    private ModelTrimmer() {}

    static SortedMap<String, String> trim(SortedMap<String, String> sources) {
        boolean dates = sources.values().stream()
                .anyMatch(source -> source.contains("DATE_TIME_FORMATTER")
                        && !FORMATTER.matcher(source).find());
        SortedMap<String, String> trimmed = new TreeMap<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            String text = MARKER.matcher(source.getValue()).replaceAll("");
            text = NULL_TEST
                    .matcher(text)
                    .replaceAll(test -> Matcher.quoteReplacement(
                            "return " + test.group(2) + (test.group(1).isEmpty() ? " == null;" : " != null;")));
            trimmed.put(source.getKey(), dates ? text : FORMATTER.matcher(text).replaceAll(""));
        }
        return trimmed;
    }
}
