package io.github.wardyn.rulecompiler.internal.codegen;

import io.github.wardyn.model.Framework;
import io.github.wardyn.rulecompiler.internal.catalog.ParsedRule;
import io.github.wardyn.rulecompiler.internal.drl.DrlFile;
import java.util.List;
import java.util.SortedMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.modelcompiler.util.StringUtil;

/** Writes the {@code RulePack} that ties model, definitions and texts together. */
public final class PackWriter {

    private PackWriter() {}

    /**
     * A rule with its parsed DRL.
     *
     * @param rule what its {@code rule.yaml} says
     * @param drl what its {@code rule.drl} says
     */
    public record Source(ParsedRule rule, DrlFile drl) {}

    /**
     * Adds the classes of a pack to the sources of its model.
     *
     * @param packName how reports name the pack
     * @param rules in the order of their ids
     * @param frameworks the lists of controls
     * @param model the model's sources by path, which the pack's are added to
     */
    public static void write(
            String targetPackage,
            String packName,
            List<Source> rules,
            List<Framework> frameworks,
            SortedMap<String, String> model) {
        String modelClass = ModelGenerator.modelClass(model)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new IllegalStateException("no model class in " + model.keySet()));
        String directory = targetPackage.replace('.', '/') + "/";
        model.put(directory + "GeneratedModels.java", models(targetPackage, modelClass, rules));
        model.put(
                directory + "Definitions.java",
                DefinitionsWriter.write(
                        targetPackage,
                        rules.stream().map(source -> source.rule().definition()).toList()));
        model.put(
                directory + "Texts.java",
                TextsWriter.write(
                        targetPackage,
                        rules.stream().map(source -> source.rule().text()).toList()));
        model.put(directory + "Frameworks.java", FrameworksWriter.write(targetPackage, frameworks));
        model.put(directory + "GeneratedPack.java", pack(targetPackage, packName));
    }

    private static String models(String targetPackage, String modelClass, List<Source> rules) {
        StringBuilder body = new StringBuilder();
        for (Source source : rules) {
            body.append("        if (wanted.test(new RuleId(")
                    .append(Java.text(source.rule().definition().id().value()))
                    .append("))) {\n");
            for (RuleDescr rule : source.drl().parsed().getRules()) {
                String method = "rule_" + StringUtil.toId(rule.getName());
                body.append("            model.addRule(%s_%s.%s());\n".formatted(modelClass, method, method));
            }
            body.append("        }\n");
        }
        return """
                package %1$s;

                import io.github.wardyn.model.RuleId;
                import java.util.List;
                import java.util.function.Predicate;
                import org.drools.model.Model;
                import org.drools.model.impl.ModelImpl;

                /** Generated: the executable model of the rules that are wanted, each rule in a class of its own. */
                public final class GeneratedModels {
                    private GeneratedModels() {}

                    /** Gives one model with the wanted rules and both globals. */
                    public static List<Model> of(Predicate<RuleId> wanted) {
                        ModelImpl model = new ModelImpl(%2$s);
                        model.addGlobal(%3$s.var_findings);
                        model.addGlobal(%3$s.var_parameters);
                %4$s        return List.of(model);
                    }
                }
                """.formatted(targetPackage, Java.text(targetPackage), modelClass, body);
    }

    private static String pack(String targetPackage, String packName) {
        return """
                package %s;

                import io.github.wardyn.model.Framework;
                import io.github.wardyn.model.RuleDefinition;
                import io.github.wardyn.model.RuleId;
                import io.github.wardyn.model.RulePack;
                import io.github.wardyn.model.RuleText;
                import java.util.List;
                import java.util.function.Predicate;

                /** Generated: the rules of this jar. */
                public final class GeneratedPack implements RulePack {
                    @Override
                    public String name() {
                        return %s;
                    }

                    @Override
                    public List<RuleDefinition> rules() {
                        return Definitions.ALL;
                    }

                    @Override
                    public List<RuleText> texts() {
                        return Texts.ALL;
                    }

                    @Override
                    public List<Framework> frameworks() {
                        return Frameworks.ALL;
                    }

                    @Override
                    public List<?> models(Predicate<RuleId> wanted) {
                        return GeneratedModels.of(wanted);
                    }
                }
                """.formatted(targetPackage, Java.text(packName));
    }
}
