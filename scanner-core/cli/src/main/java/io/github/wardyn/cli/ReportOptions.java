package io.github.wardyn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the user asked of the formats, as reporters are told: the options' own names, and what the terminal can do. */
final class ReportOptions {

    private static final List<String> AUTO_ALWAYS_NEVER = List.of("auto", "always", "never");

    /** Options that are for formats alone; they are passed on as they are. */
    private static final List<String> PASSED_ON =
            List.of("sarif-profile", "sarif-category", "sarif-max-results", "html-assets");

    private ReportOptions() {}

    static Map<String, String> of(Arguments arguments) throws UsageException {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("color", colour(arguments) ? "always" : "never");
        String columns = arguments.console().environment().get("COLUMNS");
        if (columns != null) {
            options.put("width", columns);
        }
        if (arguments.has("verbose")) {
            options.put("verbose", "true");
        }
        for (String name : PASSED_ON) {
            String value = arguments.text(name);
            if (value != null) {
                options.put(name, value);
            }
        }
        if (arguments.has("include")) {
            options.put("html-include", "pass");
        }
        return options;
    }

    private static boolean colour(Arguments arguments) throws UsageException {
        String when = arguments.choice("color", AUTO_ALWAYS_NEVER);
        if (when != null && !when.equals("auto")) {
            return when.equals("always");
        }
        Map<String, String> environment = arguments.console().environment();
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return arguments.console().terminal() && !refused;
    }
}
