package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A key of one account that is about to be deleted, and what needs it in another account of the same snapshot. */
class CentralKeyTest {

    private static final String TABLE = "arn:aws:dynamodb:eu-west-1:222233334444:table/carts";
    private static final String BACKUP = TABLE + "/backup/01761530400000-0a000007";
    private static final ScanReport REPORT =
            EverythingSnapshot.judge(EverythingSnapshot.read("central-key.jsonl"), false);
    private static final List<Finding> FINDINGS = findings();

    @Test
    void theFindingOnTheKeyListsWhatTheOtherAccountHolds() {
        Finding key = finding("KMS001");

        assertThat(key.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(key.resource().id().scope().value()).isEqualTo("111122223333");
        assertThat(key.related())
                .extracting(related -> related.id().canonical())
                .containsExactlyInAnyOrder(TABLE, BACKUP);
        assertThat(key.deadline()).extracting(Deadline::at).isEqualTo(Instant.parse("2026-11-03T18:00:00Z"));
    }

    @Test
    void whatFailsInTheOtherAccountFollowsFromTheKey() {
        assertThat(List.of(finding("DDB003"), finding("BAK001"), finding("DDB005")))
                .extracting(Finding::cause)
                .containsOnly(finding("KMS001").fingerprint());
    }

    @Test
    void theKeyIsDrawnWithWhatNeedsIt() {
        assertThat(REPORT.joins())
                .filteredOn(join -> join.hub().equals(finding("KMS001").resource()))
                .flatExtracting(Join::spokes)
                .extracting(spoke -> spoke.resource().id().canonical())
                .containsExactly(TABLE, BACKUP);
    }

    private static Finding finding(String rule) {
        return FINDINGS.stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        REPORT.findings().forEach(findings::add);
        return findings;
    }
}
