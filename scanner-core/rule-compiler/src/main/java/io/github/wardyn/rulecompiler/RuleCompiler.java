package io.github.wardyn.rulecompiler;

import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.rulecompiler.internal.catalog.CatalogLint;
import io.github.wardyn.rulecompiler.internal.catalog.CatalogReader;
import io.github.wardyn.rulecompiler.internal.catalog.DefinitionLint;
import io.github.wardyn.rulecompiler.internal.catalog.FrameworkReader;
import io.github.wardyn.rulecompiler.internal.catalog.ParsedRule;
import io.github.wardyn.rulecompiler.internal.catalog.RuleFolder;
import io.github.wardyn.rulecompiler.internal.catalog.RuleReader;
import io.github.wardyn.rulecompiler.internal.codegen.CatalogPage;
import io.github.wardyn.rulecompiler.internal.codegen.ModelGenerator;
import io.github.wardyn.rulecompiler.internal.codegen.PackWriter;
import io.github.wardyn.rulecompiler.internal.drl.DrlFile;
import io.github.wardyn.rulecompiler.internal.drl.DrlLint;
import io.github.wardyn.rulecompiler.internal.drl.DrlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles a directory of rule folders, {@code <family>/<rule-name>/rule.yaml} and {@code rule.drl}, into the Java of a
 * rule pack. All mistakes of all folders are found in one run; the same folders give the same bytes.
 */
public final class RuleCompiler {

    private static final String PRELUDE = """
            package prelude
            import io.github.wardyn.model.*
            global io.github.wardyn.model.Findings findings
            global io.github.wardyn.model.Parameters parameters
            """;

    private final String targetPackage;
    private final String packName;
    private final ClassLoader facts;

    /**
     * Compiles into one package.
     *
     * @param targetPackage the package of everything that is generated
     * @param packName how reports name the pack
     * @param facts where the types that rules name are found; rules can name nothing that it does not give
     */
    public RuleCompiler(String targetPackage, String packName, ClassLoader facts) {
        this.targetPackage = targetPackage;
        this.packName = packName;
        this.facts = facts;
    }

    /**
     * Compiles all rule folders below a directory.
     *
     * @param catalog the directory
     * @param shownAs how messages name it, with forward slashes
     * @throws IOException if the directory cannot be listed
     */
    public Compilation compile(Path catalog, String shownAs) throws IOException {
        return compile(catalog, shownAs, List.of(), new ArrayList<>());
    }

    /**
     * Compiles all rule folders below a directory, with the lists of controls that they are mapped to.
     *
     * @param catalog the directory
     * @param shownAs how messages name it, with forward slashes
     * @param controls a directory of lists, {@code <framework>.yaml} each
     * @param controlsShownAs how messages name that
     * @throws IOException if a directory cannot be listed
     */
    public Compilation compile(Path catalog, String shownAs, Path controls, String controlsShownAs) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Framework> frameworks = new FrameworkReader(controlsShownAs, problems).read(controls);
        return compile(catalog, shownAs, frameworks, problems);
    }

    private Compilation compile(Path catalog, String shownAs, List<Framework> frameworks, List<Problem> problems)
            throws IOException {
        List<PackWriter.Source> rules = new ArrayList<>();
        for (RuleFolder folder : new CatalogReader(catalog, shownAs).folders(problems)) {
            Optional<ParsedRule> rule = RuleReader.read(folder, problems);
            Optional<DrlFile> drl = drl(folder, problems);
            if (rule.isPresent() && drl.isPresent()) {
                rules.add(new PackWriter.Source(rule.get(), drl.get()));
            }
        }
        rules.sort(Comparator.comparing(source -> source.rule().definition().id()));
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(
                    Place.of(shownAs),
                    "no-rules",
                    "There is no rule folder below \"" + shownAs + "\".",
                    "give a directory that holds <family>/<rule-name>/rule.yaml."));
        }
        lint(catalog, shownAs, rules, problems);
        SortedMap<String, String> sources = new TreeMap<>();
        if (problems.isEmpty()) {
            sources = generate(rules, frameworks, problems);
        }
        String page = sources.isEmpty()
                ? ""
                : CatalogPage.write(
                        rules.stream().map(source -> source.rule().definition()).toList());
        return new Compilation(sources, targetPackage + ".GeneratedPack", page, problems);
    }

    private void lint(Path catalog, String shownAs, List<PackWriter.Source> rules, List<Problem> problems) {
        CatalogLint whole = new CatalogLint(problems);
        whole.retired(catalog, shownAs);
        whole.check(rules.stream().map(PackWriter.Source::rule).toList());
        DrlLint drl = new DrlLint(facts);
        for (PackWriter.Source source : rules) {
            new DefinitionLint(facts, source.rule(), problems).check();
            drl.check(source.rule(), source.drl(), problems);
        }
    }

    private SortedMap<String, String> generate(
            List<PackWriter.Source> rules, List<Framework> frameworks, List<Problem> problems) {
        DrlFile prelude = DrlReader.read("prelude", PRELUDE, problems)
                .orElseThrow(() -> new IllegalStateException("the prelude does not parse: " + problems));
        List<DrlFile> files = rules.stream().map(PackWriter.Source::drl).toList();
        SortedMap<String, String> sources = new ModelGenerator(targetPackage, facts).generate(prelude, files, problems);
        if (problems.isEmpty()) {
            PackWriter.write(targetPackage, packName, rules, frameworks, sources);
        }
        return sources;
    }

    private static Optional<DrlFile> drl(RuleFolder folder, List<Problem> problems) throws IOException {
        Path file = folder.directory().resolve("rule.drl");
        return Files.isRegularFile(file)
                ? DrlReader.read(folder.shown("rule.drl"), Files.readString(file), problems)
                : Optional.empty();
    }
}
