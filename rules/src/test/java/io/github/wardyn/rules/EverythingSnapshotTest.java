package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Judges one snapshot that holds one of everything by all rules at once. Update the expected file with {@code
 * -Dgolden.update}, and read what changed: a rule that is new says something of a whole account here for the first time.
 */
class EverythingSnapshotTest {

    private static final List<Finding> FINDINGS = findings();

    @Test
    void everyFindingIsAsExpectedToItsDeadline() {
        List<String> lines = new ArrayList<>();
        FINDINGS.forEach(finding -> describe(finding, lines));
        assertThat(lines).isEqualTo(EverythingSnapshot.golden("everything.txt", lines));
    }

    @Test
    void compliantNeighboursHaveNoFinding() {
        assertThat(FINDINGS)
                .extracting(finding -> finding.resource().id().canonical())
                .noneMatch(id -> id.endsWith(":table/orders")
                        || id.endsWith(":table/catalogue")
                        || id.endsWith(":cache/catalogue"));
    }

    @Test
    void aSnapshotInWhichEverythingWasReadLeavesNothingUnknown() {
        assertThat(FINDINGS)
                .filteredOn(finding -> finding.verdict() == Verdict.UNKNOWN)
                .isEmpty();
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        EverythingSnapshot.judge(EverythingSnapshot.read(), false).findings().forEach(findings::add);
        return findings;
    }

    private static void describe(Finding finding, List<String> lines) {
        lines.add(finding.rule() + " " + finding.verdict() + " " + finding.severity() + " "
                + finding.resource().id().canonical());
        lines.add("    " + finding.message());
        Deadline deadline = finding.deadline();
        if (deadline != null) {
            lines.add("    deadline " + deadline.at() + (deadline.estimated() ? " (estimated)" : "") + ": "
                    + deadline.lost());
        }
        for (Evidence evidence : finding.evidence()) {
            lines.add("    " + evidence.path() + " = " + evidence.observed() + ", by " + evidence.action());
        }
        finding.related()
                .forEach(related -> lines.add("    related " + related.id().canonical()));
        if (finding.cause() != null) {
            lines.add("    because of " + name(finding.cause()));
        }
    }

    private static String name(String fingerprint) {
        return FINDINGS.stream()
                .filter(finding -> finding.fingerprint().equals(fingerprint))
                .map(finding -> finding.rule() + " " + finding.resource().id().canonical())
                .findFirst()
                .orElse(fingerprint);
    }
}
