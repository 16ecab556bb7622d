package io.github.wardyn.reporters;

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
            "half of a \ud800 character",
            "\u202Eright to left\u2028\u2029",
            "C:\\dir\\..\\..\\etc",
            "{0} '{1}' {subject}",
            "x".repeat(10_000));

    private HostileNames() {}

    /** Writes a text as a JSON string. */
    static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
