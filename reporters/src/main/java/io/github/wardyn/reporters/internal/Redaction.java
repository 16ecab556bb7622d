package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the values of tags out of reports; the keys stay. */
public final class Redaction {

    /** Stands where a value stood. */
    public static final String TOKEN = "[redacted]";

    private static final String TAGS = "tags";
    private static final Pattern TAG_VALUE = Pattern.compile("(?:.*\\.)?tags[.\\[].+", Pattern.DOTALL);

    private Redaction() {}

    /** Gives the finding without tag values. */
    public static Finding of(Finding finding) {
        List<String> secrets = finding.evidence().stream()
                .filter(evidence -> TAG_VALUE.matcher(evidence.path()).matches())
                .map(Evidence::observed)
                .filter(value -> !value.equals(Evidence.NONE) && !value.equals(Evidence.UNKNOWN))
                .toList();
        return secrets.isEmpty() ? finding : without(secrets, finding);
    }

    private static Finding without(List<String> secrets, Finding finding) {
        return new Finding(
                finding.fingerprint(),
                finding.rule(),
                finding.verdict(),
                finding.severity(),
                finding.resource(),
                without(secrets, finding.message()),
                finding.arguments().stream().map(text -> without(secrets, text)).toList(),
                finding.evidence().stream()
                        .map(evidence -> without(secrets, evidence))
                        .toList(),
                finding.gaps(),
                finding.related(),
                finding.cause(),
                finding.deadline(),
                finding.waiver(),
                finding.baseline(),
                finding.place(),
                null,
                finding.firstSeen());
    }

    private static Evidence without(List<String> secrets, Evidence evidence) {
        return new Evidence(
                evidence.path(),
                without(secrets, evidence.observed()),
                evidence.expected(),
                evidence.resource(),
                evidence.place(),
                evidence.action(),
                evidence.observedAt());
    }

    private static String without(List<String> secrets, String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = secret.isEmpty() ? clean : clean.replace(secret, TOKEN);
        }
        return clean;
    }

    /**
     * Gives an excerpt without tag values.
     *
     * @param redacted told the JSON pointer of each value that is left out
     */
    public static @Nullable Object of(@Nullable Object tree, String pointer, Consumer<String> redacted) {
        if (tree instanceof Map<?, ?> fields) {
            Map<String, @Nullable Object> clean = new LinkedHashMap<>();
            fields.forEach((key, value) -> {
                String name = String.valueOf(key);
                String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                clean.put(name, name.equals(TAGS) ? tags(value, at, redacted) : of(value, at, redacted));
            });
            return clean;
        }
        if (tree instanceof List<?> values) {
            List<@Nullable Object> clean = new ArrayList<>();
            for (Object value : values) {
                clean.add(of(value, pointer + "/" + clean.size(), redacted));
            }
            return clean;
        }
        return tree;
    }

    private static @Nullable Object tags(@Nullable Object tags, String pointer, Consumer<String> redacted) {
        if (!(tags instanceof Map<?, ?> byKey)) {
            return of(tags, pointer, redacted);
        }
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        for (Object key : byKey.keySet()) {
            keys.put(String.valueOf(key), TOKEN);
            redacted.accept(
                    pointer + "/" + String.valueOf(key).replace("~", "~0").replace("/", "~1"));
        }
        return keys;
    }
}
