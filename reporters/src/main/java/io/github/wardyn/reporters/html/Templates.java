package io.github.wardyn.reporters.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;

/** The templates, compiled with the module. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    static void render(String name, Map<String, Object> parameters, TemplateOutput output) {
        ENGINE.render(name, parameters, output);
    }
}
