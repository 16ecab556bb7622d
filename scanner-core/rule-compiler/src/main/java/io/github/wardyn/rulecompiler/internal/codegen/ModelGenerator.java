package io.github.wardyn.rulecompiler.internal.codegen;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.rulecompiler.internal.drl.DrlFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.model.codegen.tool.ExplicitCanonicalModelCompiler;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;

/**
 * Writes the executable model of some DRL as Java.
 *
 * <p>All rules go to one package whatever their files say, so that equal conditions of different rules share one class
 * and one node of the network. The same input gives the same bytes.
 */
public final class ModelGenerator {

    private static final Pattern QUOTED =
            Pattern.compile("(?:expression|class|of|function|method):? ['\"]?([^'\"\\n]+)");

    private final String targetPackage;
    private final KnowledgeBuilderConfigurationImpl configuration;

    /**
     * Generates into a package.
     *
     * @param targetPackage the package
     * @param facts where the types that rules name are found, and nothing else
     */
    public ModelGenerator(String targetPackage, ClassLoader facts) {
        this.targetPackage = targetPackage;
        Properties properties = new Properties();
        properties.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        this.configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, facts)
                .as(KnowledgeBuilderConfigurationImpl.KEY);
    }

    /**
     * Generates the model of some files.
     *
     * @param prelude the globals that every model declares, whether its rules use them or not
     * @param files the rules, in the order that the model lists them
     * @param problems receives what does not compile, each with its file
     * @return Java by path; empty if anything does not compile
     */
    public SortedMap<String, String> generate(DrlFile prelude, List<DrlFile> files, List<Problem> problems) {
        List<DrlFile> all = new ArrayList<>();
        all.add(prelude);
        all.addAll(files);
        ExplicitCanonicalModelCompiler<PackageSources> compiler = compile(all);
        if (!compiler.getBuildResults().hasErrors()) {
            return sources(compiler);
        }
        for (DrlFile file : files) {
            for (KnowledgeBuilderResult error :
                    compile(List.of(prelude, file)).getBuildResults().getAllResults()) {
                problems.add(problem(file, error.getMessage()));
            }
        }
        if (problems.isEmpty()) {
            for (KnowledgeBuilderResult error : compiler.getBuildResults().getAllResults()) {
                problems.add(problem(files.get(0), error.getMessage()));
            }
        }
        return new TreeMap<>();
    }

    private ExplicitCanonicalModelCompiler<PackageSources> compile(List<DrlFile> files) {
        CompositePackageDescr composite = new CompositePackageDescr(targetPackage);
        for (DrlFile file : files) {
            composite.addPackageDescr(file.resource(), renamed(file.parsed()));
        }
        ExplicitCanonicalModelCompiler<PackageSources> compiler =
                ExplicitCanonicalModelCompiler.of(List.of(composite), configuration, PackageSources::dumpSources);
        compiler.process();
        return compiler;
    }

    private PackageDescr renamed(PackageDescr parsed) {
        parsed.setName(targetPackage);
        parsed.getRules().forEach(rule -> rule.setNamespace(targetPackage));
        return parsed;
    }

    private static SortedMap<String, String> sources(ExplicitCanonicalModelCompiler<PackageSources> compiler) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (PackageSources generated : compiler.getPackageSources()) {
            List<GeneratedFile> files = new ArrayList<>();
            generated.collectGeneratedFiles(files);
            for (GeneratedFile file : files) {
                sources.put(file.relativePath(), new String(file.contents(), StandardCharsets.UTF_8));
            }
        }
        return ModelTrimmer.trim(sources);
    }

    /** Drools gives neither line nor rule, but it quotes what it could not compile. */
    private static Problem problem(DrlFile file, String message) {
        return Problem.error(
                place(file, message),
                "drl-does-not-compile",
                "The rule does not compile: " + message.strip() + ".",
                "check the names against the fact's components and the brackets around them.");
    }

    private static Place place(DrlFile file, String message) {
        Matcher matcher = QUOTED.matcher(message);
        while (matcher.find()) {
            Place place = file.find(matcher.group(1).strip());
            if (place.line() > 0) {
                return place;
            }
        }
        return file.find("when");
    }

    /** The class of the model itself, which holds the globals, among what was generated. */
    static Optional<String> modelClass(Map<String, String> sources) {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().contains(" implements org.drools.model.Model "))
                .map(source -> source.getKey().substring(0, source.getKey().length() - ".java".length()))
                .map(path -> path.replace('/', '.'))
                .findFirst();
    }
}
