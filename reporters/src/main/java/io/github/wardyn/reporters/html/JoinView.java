package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.reporters.internal.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A resource with those that hang on it, as a drawing and as a table that says the same.
 *
 * @param anchor its anchor
 * @param hub the resource in the middle
 * @param spokes those that hang on it, those with the gravest findings first
 * @param left number of those that the report does not name
 */
record JoinView(String anchor, Member hub, List<Member> spokes, long left) {

    private static final Severity[] RANKS = {
        Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO
    };

    private static final Pattern IN_TABLE = Pattern.compile("arn:[^:]*:dynamodb:[^:]*:[^:]*:table/([^/]+)/.+");
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}Z");

    private static final Comparator<Member> BY_TYPE =
            Comparator.comparing(member -> member.resource().type());

    /**
     * A resource of a join.
     *
     * @param resource the resource
     * @param components what matters of it
     * @param worst its worst finding; null where there is none
     */
    record Member(
            ResourceRef resource,
            Map<String, String> components,
            @Nullable Finding worst) {

        /** Gives a word for styles and signs: how it stands. */
        String state() {
            return worst == null ? "none" : worst.verdict().wireName();
        }

        String stateText() {
            return worst == null
                    ? "no finding"
                    : Words.of(worst.verdict()) + ", " + worst.severity().wireName();
        }

        /** Gives what people call it; replicas of one table are told apart by their Region. */
        String title() {
            String region = resource.id().region().code();
            return resource.type().typeName().equals("Replica") && !region.isEmpty()
                    ? region
                    : resource.id().name();
        }

        /** Gives what matters of it: of what lies in a table also the table, and instants as people read them. */
        Map<String, String> shown() {
            Map<String, String> shown = new LinkedHashMap<>();
            Matcher table = IN_TABLE.matcher(resource.id().canonical());
            if (table.matches()) {
                shown.put("table", table.group(1));
            }
            components.forEach((name, value) ->
                    shown.put(name, INSTANT.matcher(value).matches() ? Words.minute(Instant.parse(value)) : value));
            return shown;
        }

        String componentsText() {
            return shown().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
        }

        /** Gives how near it is to the end of a list that puts the gravest first. */
        private int rank() {
            Finding finding = worst;
            if (finding == null) {
                return RANKS.length * 2;
            }
            int severity = List.of(RANKS).indexOf(finding.severity());
            return finding.verdict() == Verdict.FAIL ? severity : RANKS.length + severity;
        }
    }

    /** Gives the joins of a report, those whose hub has the gravest finding first. */
    static List<JoinView> of(ScanReport report, Tally tally) {
        return report.joins().stream()
                .map(join -> of(join, tally))
                .sorted(Comparator.comparingInt((JoinView view) -> view.hub().rank()))
                .toList();
    }

    private static JoinView of(Join join, Tally tally) {
        List<Member> spokes = join.spokes().stream()
                .map(spoke -> member(spoke.resource(), spoke.components(), tally))
                .sorted(BY_TYPE.thenComparingInt(Member::rank))
                .toList();
        String canonical = join.hub().id().canonical();
        String anchor = "join-" + Fingerprints.shortHash(canonical);
        return new JoinView(
                anchor,
                member(join.hub(), join.components(), tally),
                spokes,
                join.total() - join.spokes().size());
    }

    private static Member member(ResourceRef resource, Map<String, String> components, Tally tally) {
        return new Member(resource, components, tally.worst(resource.id().canonical()));
    }

    boolean isKey() {
        return hub.resource().type().typeName().equals("KmsKey");
    }

    JoinDrawing drawing() {
        return JoinDrawing.of(this);
    }
}
