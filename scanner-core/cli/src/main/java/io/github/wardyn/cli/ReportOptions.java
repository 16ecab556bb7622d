package io.github.wardyn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the user asked of the formats, as reporters are told: the options' own names, and what the terminal can do. */
final class ReportOptions {

    private static final List<String> AUTO_ALWAYS_NEVER = List.of("auto", "always", "never");

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
        for (FormatOption option : FormatOption.ALL) {
            String value = option.value(arguments);
            if (value != null) {
                options.put(option.name(), value);
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
