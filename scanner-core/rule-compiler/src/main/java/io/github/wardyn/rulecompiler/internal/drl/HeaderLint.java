package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.rulecompiler.internal.catalog.RuleFolder;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** What stands above the rules: the folder's package, the model's types, the two globals, and nothing else. */
final class HeaderLint {

    private static final String MODEL = "io.github.wardyn.model.";
    private static final Map<String, String> GLOBALS =
            Map.of("findings", MODEL + "Findings", "parameters", MODEL + "Parameters");

    private final Report report;

    HeaderLint(Report report) {
        this.report = report;
    }

    void check(RuleFolder folder, String packageName) {
        PackageDescr parsed = report.file().parsed();
        if (!packageName.equals(folder.drlPackage())) {
            report.at(
                    report.file().find("package"),
                    "drl-package",
                    "The package is \"" + packageName + "\"; it must be the folder's.",
                    "write \"package " + folder.drlPackage() + "\".");
        }
        for (ImportDescr imported : parsed.getImports()) {
            if (!imported.getTarget().matches("io\\.github\\.wardyn\\.model\\.(\\*|[A-Z]\\w*)")) {
                report.at(
                        imported.getStartCharacter(),
                        "drl-import",
                        "\"" + imported.getTarget() + "\" is imported; rules see the model only.",
                        "remove it, and ask the fact or a derived fact instead.");
            }
        }
        for (GlobalDescr global : parsed.getGlobals()) {
            if (!global.getType().equals(GLOBALS.get(global.getIdentifier()))) {
                report.at(
                        global.getStartCharacter(),
                        "drl-global",
                        "The global \"" + global.getType() + " " + global.getIdentifier() + "\" does not exist.",
                        "there are two: \"" + MODEL + "Findings findings\" and \"" + MODEL
                                + "Parameters parameters\".");
            }
        }
        refuse(parsed.getFunctions(), "function");
        refuse(parsed.getFunctionImports(), "import function");
        refuse(parsed.getAccumulateImports(), "import accumulate");
        refuse(parsed.getTypeDeclarations(), "declare");
        refuse(parsed.getEnumDeclarations(), "declare enum");
        refuse(Set.copyOf(parsed.getEntryPointDeclarations()), "declare entry-point");
        refuse(Set.copyOf(parsed.getWindowDeclarations()), "declare window");
        refuse(parsed.getAttributes(), "an attribute for the whole file");
    }

    private void refuse(Iterable<? extends BaseDescr> found, String what) {
        for (BaseDescr one : found) {
            report.at(
                    one.getStartCharacter(),
                    "drl-statement",
                    "\"" + what + "\" has no place in a rule file.",
                    "keep to package, import, global and rule; what is computed belongs into a derived fact.");
        }
    }
}
