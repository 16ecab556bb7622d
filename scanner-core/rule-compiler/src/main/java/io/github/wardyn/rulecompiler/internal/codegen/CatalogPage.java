package io.github.wardyn.rulecompiler.internal.codegen;

import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.World;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the catalog as a page for people: a table a family. */
public final class CatalogPage {

    private CatalogPage() {}

    /**
     * Writes the page.
     *
     * @param rules in the order of their ids
     */
    public static String write(List<RuleDefinition> rules) {
        SortedMap<String, List<RuleDefinition>> families = rules.stream()
                .collect(Collectors.groupingBy(RuleDefinition::family, TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("""
                # Rules

                %d rules in %d families. A rule is a folder of `catalog/`: `rule.yaml` says what it is, `rule.drl` what is wrong,
                `cases.yaml` what comes out. How to add one is in [the rule compiler's README](../scanner-core/rule-compiler/README.md).
                This page is generated from the folders; `./mvnw -pl rules -am test -Dgolden.update` writes it anew.

                Worlds are the inputs that can show what a rule needs: **l**ive accounts, **c**loudformation, **t**erraform, a terraform
                **p**lan. Rules that are off by default run where a policy turns them on.
                """.formatted(rules.size(), families.size()));
        families.forEach((family, members) -> {
            page.append("\n## ").append(family).append("\n\n");
            page.append("| id | name | compliant when | severity | worlds | default |\n|---|---|---|---|---|---|\n");
            members.forEach(rule -> page.append(row(rule)));
        });
        return page.toString();
    }

    private static String row(RuleDefinition rule) {
        return "| %s | [%s](catalog/%s/%s/rule.yaml) | %s | %s | %s | %s |%n"
                .formatted(
                        rule.id(),
                        rule.name(),
                        rule.family(),
                        rule.name(),
                        rule.title().replace("|", "\\|"),
                        severity(rule),
                        rule.worlds().stream().sorted().map(CatalogPage::letter).collect(Collectors.joining(" ")),
                        rule.enabledByDefault() ? "on" : "off")
                .replace("\r\n", "\n");
    }

    /** Other severities in some cases stand behind the usual one. */
    private static String severity(RuleDefinition rule) {
        String usual = rule.severity().wireName();
        String others = rule.severityCases().stream()
                .map(other -> other.severity().wireName())
                .distinct()
                .filter(other -> !other.equals(usual))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? usual : usual + " (" + others + ")";
    }

    private static String letter(World world) {
        return world.wireName().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
