package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.judge.CompiledCondition.Answer;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says in words what a judgement found. Belongs to one thread. */
final class FindingWriter {

    private final EvidenceWriter evidenceWriter;
    private final Messages messages;
    private final Excerpts excerpts;
    private final Fingerprints fingerprints = new Fingerprints();

    FindingWriter(EvidencePaths paths, PolicyParameters parameters, Excerpts excerpts) {
        this.evidenceWriter = new EvidenceWriter(paths);
        this.messages = new Messages(parameters);
        this.excerpts = excerpts;
    }

    /** Writes a finding; cause and waiver are added when all findings of the part are known. */
    Finding write(Judgement judgement) {
        RuleDefinition rule = judgement.program().definition();
        Fact subject = judgement.subject();
        List<Evidence> evidence = evidenceWriter.write(judgement.matches(), expected(rule));
        boolean unknown = judgement.verdict() == Verdict.UNKNOWN;
        boolean fail = judgement.verdict() == Verdict.FAIL;
        List<String> arguments = fail ? messages.arguments(rule, subject, evidence) : List.of();
        Place place = place(subject, evidence);
        String component = evidence.isEmpty() ? "" : evidence.get(0).path();
        return new Finding(
                fingerprints.of(rule.id(), subject.id().canonical(), component),
                rule.id(),
                judgement.verdict(),
                severity(judgement.part(), judgement.program(), subject),
                ResourceRef.of(subject),
                fail
                        ? Messages.fill(rule, arguments) + byDefault(judgement)
                        : unknown
                                ? Messages.unknown(rule, subject, judgement.gaps())
                                : Messages.subject(subject.id()) + ": " + rule.title() + ".",
                arguments,
                evidence,
                judgement.gaps(),
                evidenceWriter.related(judgement.matches(), subject),
                null,
                fail ? deadline(judgement) : null,
                null,
                null,
                place,
                place == null ? null : excerpts.of(place, subject),
                null);
    }

    private String byDefault(Judgement judgement) {
        return evidenceWriter
                .byDefault(judgement.matches())
                .map(place -> " It rests on the default of a parameter, " + place + ".")
                .orElse("");
    }

    private static @Nullable Deadline deadline(Judgement judgement) {
        Fact subject = judgement.subject();
        Deadlines deadlines = judgement.program().forType(FactType.of(subject)).deadlines();
        return deadlines == null ? null : deadlines.of(judgement.part(), subject);
    }

    private static Severity severity(LinkedPart part, RuleProgram program, Fact subject) {
        Severity set = program.setting().severity();
        if (set != null) {
            return set;
        }
        for (RuleProgram.Case one : program.forType(FactType.of(subject)).cases()) {
            if (one.condition().ask(part, subject) == Answer.HOLDS) {
                return one.severity();
            }
        }
        return program.definition().severity();
    }

    private Map<String, String> expected(RuleDefinition rule) {
        Map<String, String> expected = new TreeMap<>();
        rule.expected().forEach((path, text) -> expected.put(path, messages.fillParameters(rule, text)));
        return expected;
    }

    private static @Nullable Place place(Fact subject, List<Evidence> evidence) {
        for (Evidence entry : evidence) {
            Place place = entry.place();
            if (place != null && entry.resource().equals(subject.id().canonical())) {
                return place;
            }
        }
        return subject.origin().place("").orElse(null);
    }
}
