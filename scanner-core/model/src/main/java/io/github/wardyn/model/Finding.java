package io.github.wardyn.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one resource.
 *
 * @param fingerprint identifies the finding from scan to scan: SHA-256 in hex, of rule, canonical resource and component;
 *     never of line, message, severity or time
 * @param rule the rule
 * @param verdict fail, unknown or waived; pass and not-applicable only where asked for
 * @param severity how much it matters
 * @param resource the subject
 * @param message one or more sentences; the first names resource, observed and expected
 * @param arguments what the placeholders of the rule's message stand for, in their order; empty for an unknown
 * @param evidence what shows it; the first is the component in fault
 * @param gaps what could not be seen; empty unless unknown
 * @param related other resources that it rests on, or that it harms
 * @param cause fingerprint of the finding that this one follows from; null where there is none
 * @param deadline when what is lost; null where nothing is
 * @param waiver the waiver that accepts it, or did until it expired; null where there is none
 * @param baseline how it compares with an earlier report; null where none was given
 * @param place where it is declared; null for live resources
 * @param excerpt the lines there; null for live resources, and where the file is not at hand
 * @param firstSeen instant of the earliest of the compared reports that shows it; null where none was given
 */
public record Finding(
        String fingerprint,
        RuleId rule,
        Verdict verdict,
        Severity severity,
        ResourceRef resource,
        String message,
        List<String> arguments,
        List<Evidence> evidence,
        List<Gap> gaps,
        List<ResourceRef> related,
        @Nullable String cause,
        @Nullable Deadline deadline,
        @Nullable Waiver waiver,
        @Nullable BaselineState baseline,
        @Nullable Place place,
        @Nullable Excerpt excerpt,
        @Nullable Instant firstSeen)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.resource().id())
            .thenComparing(Finding::component)
            .thenComparing(Finding::fingerprint);

    public Finding {
        arguments = List.copyOf(arguments);
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        related = List.copyOf(related);
    }

    /** Adds how it compares with an earlier report. */
    public Finding compared(BaselineState state, Instant first) {
        return copy(verdict, message, cause, waiver, state, first);
    }

    /** Adds the finding that it follows from. */
    public Finding because(String causeFingerprint) {
        return copy(verdict, message, causeFingerprint, waiver, baseline, firstSeen);
    }

    /** Adds the waiver that matches it, which makes it waived, or leaves it a fail that says when the waiver expired. */
    public Finding matched(Waiver match, boolean expired) {
        return expired
                ? copy(
                        verdict,
                        message + " The waiver for it expired on " + match.expires() + ".",
                        cause,
                        match,
                        baseline,
                        firstSeen)
                : copy(Verdict.WAIVED, message, cause, match, baseline, firstSeen);
    }

    /** Copies what the rule said; the rest is only known once all findings are. */
    private Finding copy(
            Verdict nowVerdict,
            String nowMessage,
            @Nullable String nowCause,
            @Nullable Waiver nowWaiver,
            @Nullable BaselineState nowBaseline,
            @Nullable Instant nowFirstSeen) {
        return new Finding(
                fingerprint,
                rule,
                nowVerdict,
                severity,
                resource,
                nowMessage,
                arguments,
                evidence,
                gaps,
                related,
                nowCause,
                deadline,
                nowWaiver,
                nowBaseline,
                place,
                excerpt,
                nowFirstSeen);
    }

    /** Tells whether it is of this scan, rather than of the earlier report that it was compared with. */
    public boolean isCurrent() {
        return baseline != BaselineState.RESOLVED && baseline != BaselineState.NOT_OBSERVED;
    }

    /** Gives the path of the component in fault; empty where no component is named. */
    public String component() {
        return evidence.isEmpty() ? "" : evidence.get(0).path();
    }

    /** Orders by severity, highest first, then rule, resource and component. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
