package io.github.wardyn.reporters.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Style and behaviour of the report, and the content security policy that admits these bytes and no others.
 *
 * @param style the style sheet
 * @param script the script
 * @param split whether the style sheet stands in a file of its own
 */
record Assets(String style, String script, boolean split) {

    /** Name of the style sheet where it stands in a file of its own. */
    static final String STYLE_FILE = "report.css";

    private static final List<String> STYLES =
            List.of("base.css", "chips.css", "layout.css", "sections.css", "findings.css", "panel.css", "print.css");
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "data.js",
            "rows.js",
            "state.js",
            "filter.js",
            "table.js",
            "facets.js",
            "panel.js",
            "download.js",
            "tabs.js",
            "print.js",
            "main.js");

    /**
     * Loads them.
     *
     * @param runningHead what stands on top of each printed page
     */
    static Assets load(String runningHead, boolean split) throws IOException {
        String head = "@page{@top-left{content:" + cssString(runningHead) + "}}\n";
        return new Assets(
                join("css/", STYLES) + head, "(()=>{'use strict';\n" + join("js/", SCRIPTS) + "})();\n", split);
    }

    /** Gives the policy: nothing may be loaded, and only this style and this script may run. */
    String policy() {
        String styles = split ? "'self'" : "'sha256-" + Fingerprints.base64(style) + "'";
        return "default-src 'none'; script-src 'sha256-" + Fingerprints.base64(script) + "'; style-src " + styles
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** Writes a text as a CSS string; all but plain characters become escapes, so that it can end neither string nor sheet. */
    private static String cssString(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || " .,:-_/".indexOf(c) >= 0)) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String join(String folder, List<String> names) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            try (InputStream in = Assets.class.getResourceAsStream(folder + name)) {
                if (in == null) {
                    throw new IllegalStateException("\"" + folder + name + "\" is missing in the jar");
                }
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
