package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says of each account which rules could not judge it, since a list of their subjects was refused: a rule that saw no
 * cluster must not look as if there were none.
 *
 * <p>What nobody asked to read is left out; the coverage tells of it.
 */
final class UnlistedSubjects {

    private final List<RuleProgram> programs;
    private final SubjectFilter filter;
    private final PolicyParameters parameters;
    private final Fingerprints fingerprints = new Fingerprints();

    UnlistedSubjects(List<RuleProgram> programs, SubjectFilter filter, PolicyParameters parameters) {
        this.programs = programs;
        this.filter = filter;
        this.parameters = parameters;
    }

    /** Gives an unknown for each rule and account in which some of its subjects may not have been seen. */
    List<Finding> findings(SnapshotHeader header) {
        Map<Scope, List<Coverage.Entry>> incomplete = new TreeMap<>();
        for (Coverage.Entry entry : header.coverage().entries()) {
            if (entry.isRefused() && filter.covers(entry.scope(), entry.region())) {
                incomplete
                        .computeIfAbsent(entry.scope(), scope -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Finding> findings = new ArrayList<>();
        incomplete.forEach((scope, entries) -> {
            for (RuleProgram program : programs) {
                List<Gap> gaps = gaps(program.definition(), entries);
                if (!gaps.isEmpty() && program.isShownBy(header.world(), parameters)) {
                    findings.add(finding(program, scope, gaps));
                }
            }
        });
        return findings;
    }

    private static List<Gap> gaps(RuleDefinition rule, List<Coverage.Entry> entries) {
        List<Gap> gaps = new ArrayList<>();
        for (Coverage.Entry entry : entries) {
            UnknownReason reason = entry.gap();
            if (reason != null && rule.subjects().contains(entry.type())) {
                gaps.add(new Gap(entry.type().typeName(), (entry.scope() + " " + entry.region()).strip(), reason));
            }
        }
        return gaps;
    }

    private Finding finding(RuleProgram program, Scope scope, List<Gap> gaps) {
        RuleDefinition rule = program.definition();
        Severity set = program.setting().severity();
        ResourceId account = new ResourceId(scope, Region.NONE, scope.value(), scope.value());
        return new Finding(
                fingerprints.of(rule.id(), account.canonical(), ""),
                rule.id(),
                Verdict.UNKNOWN,
                set == null ? rule.severity() : set,
                new ResourceRef(FactType.ACCOUNT_REGION, account, null),
                Messages.unlisted(rule, gaps),
                List.of(),
                List.of(),
                gaps,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
