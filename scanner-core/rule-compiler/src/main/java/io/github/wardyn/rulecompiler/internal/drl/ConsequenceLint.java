package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.rulecompiler.internal.facts.Members;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/** Holds the consequence to its one form: {@code findings.fail( "ID", $subject, "path", … );} or {@code pass}. */
final class ConsequenceLint {

    private static final Pattern FORM = Pattern.compile(
            "\\s*findings\\s*\\.\\s*(fail|pass)\\s*\\(\\s*\"([^\"]*)\"\\s*,\\s*(\\$\\w+)\\s*((?:,\\s*\"[^\"]*\"\\s*)*)\\)\\s*;\\s*");
    private static final Pattern PATH = Pattern.compile("\"([^\"]*)\"");

    private final RuleDefinition definition;
    private final Report report;

    ConsequenceLint(RuleDefinition definition, Report report) {
        this.definition = definition;
        this.report = report;
    }

    void check(RuleDescr rule, Map<String, Class<?>> variables) {
        String text = String.valueOf(rule.getConsequence());
        Place place = place(rule, text);
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !rule.getNamedConsequences().isEmpty()) {
            report.at(
                    place,
                    "consequence-form",
                    "The consequence of \"" + rule.getName() + "\" is \"" + shortened(text)
                            + "\"; it must be one call of findings.",
                    "write findings.fail( \"" + definition.id() + "\", $subject, \"component\" ); or findings.pass( \""
                            + definition.id() + "\", $subject );");
            return;
        }
        if (!matcher.group(2).equals(definition.id().value())) {
            report.at(
                    place,
                    "consequence-id",
                    "The consequence reports \"" + matcher.group(2) + "\"; it must be the rule's own id.",
                    "write \"" + definition.id() + "\".");
        }
        Class<?> subject = variables.get(matcher.group(3));
        if (subject == null) {
            report.at(
                    place,
                    "variable-unknown",
                    "\"" + matcher.group(3) + "\" is bound by no pattern.",
                    "write \"" + matcher.group(3) + " : Type( ... )\" above, or name a variable that is bound.");
            return;
        }
        checkSubject(subject, place);
        checkEvidence(matcher.group(1).equals("fail"), matcher.group(4), subject, place);
    }

    private void checkSubject(Class<?> subject, Place place) {
        List<String> subjects =
                definition.subjects().stream().map(FactType::typeName).toList();
        Class<?> about = subject;
        if (Derived.class.isAssignableFrom(subject)) {
            Optional<Class<?>> declared = Members.find(subject, "subject").map(Members.Member::type);
            about = declared.orElse(Fact.class);
        }
        if (about != Fact.class && !subjects.contains(about.getSimpleName())) {
            report.at(
                    place,
                    "subject-foreign",
                    "The finding is on a " + about.getSimpleName() + "; rule.yaml names the subjects " + subjects + ".",
                    "report a subject, or add " + about.getSimpleName() + " to \"subjects\".");
        }
    }

    private void checkEvidence(boolean fail, String paths, Class<?> subject, Place place) {
        Matcher path = PATH.matcher(paths);
        int count = 0;
        while (path.find()) {
            count++;
            if (!leads(subject, path.group(1))) {
                report.at(
                        place,
                        "evidence-unknown",
                        "\"" + path.group(1) + "\" is no path from a " + subject.getSimpleName() + ".",
                        Report.nearest(path.group(1), Members.names(subject)));
            }
        }
        if (fail != count > 0) {
            report.at(
                    place,
                    "evidence-count",
                    fail ? "The finding shows no evidence." : "A pass takes no evidence.",
                    fail ? "name the components that show the bad state." : "remove the paths.");
        }
    }

    /** A conclusion also shows the components of its subject. */
    private boolean leads(Class<?> bound, String path) {
        return Members.follow(bound, path).isPresent()
                || (Derived.class.isAssignableFrom(bound)
                        && definition.subjects().stream()
                                .map(FactType::factClass)
                                .anyMatch(
                                        subject -> Members.follow(subject, path).isPresent()));
    }

    private Place place(RuleDescr rule, String text) {
        String first = text.strip().lines().findFirst().orElse("then");
        int then = Math.max(0, rule.getStartCharacter());
        int found = report.file().text().indexOf(first, then);
        return found < 0
                ? Place.of(report.file().shownAs(), rule.getConsequenceLine(), 1)
                : report.file().place(found);
    }

    private static String shortened(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        return one.length() > 80 ? one.substring(0, 80) + "…" : one;
    }
}
