package io.github.wardyn.reporters;

import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that break reports which do not escape. */
final class HostileNames {

    static final List<String> ALL = List.of(
            "<script>alert('x')</script>",
            "\"><img src=x onerror=alert(1)>",
            "=HYPERLINK(\"http://example.org\",\"a\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1)",
            "\t=1",
            "\u001b[31mred\u001b[0m\u0007\u0000",
            "line\r\nbreak%0A::error::no",
            "a|b`c``d```e",
            "@everyone [x](javascript:alert(1)) #1",
            "&amp; ]]> <!-- --",
            "\ud83d\udd11 key \ud83c\uddea\ud83c\uddfa",
            "\u202Eright to left\u2028\u2029",
            "C:\\dir\\..\\..\\etc",
            "{0} '{1}' {subject}",
            "x".repeat(10_000));

    /** No encoding can carry it. */
    static final String HALF_A_CHARACTER = "half of a \ud800 character";

    private HostileNames() {}

    /** Writes an object with one field, as JSON. */
    static String json(String field, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.compact(bytes)) {
            json.object(() -> json.field(field, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
