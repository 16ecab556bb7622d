package io.github.wardyn.rulecompiler.internal.catalog;

import java.nio.file.Path;

/**
 * Where a rule lives.
 *
 * @param directory the folder
 * @param shownAs the folder as messages name it, with forward slashes
 */
public record RuleFolder(Path directory, String shownAs) {

    /** The rule's name: the last name of the path. */
    public String name() {
        return shownAs.substring(shownAs.lastIndexOf('/') + 1);
    }

    /** The name of the folder above, {@code dax} of {@code dax/dax-tls-disabled}. */
    public String family() {
        String above = shownAs.substring(0, shownAs.lastIndexOf('/'));
        return above.substring(above.lastIndexOf('/') + 1);
    }

    /** The package that the rule's DRL must name. */
    public String drlPackage() {
        return "io.github.wardyn.rules." + family().replace('-', '_') + "." + name().replace('-', '_');
    }

    /** A file of the folder, as messages name it. */
    public String shown(String file) {
        return shownAs + "/" + file;
    }
}
