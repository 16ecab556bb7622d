package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import org.junit.jupiter.api.Test;

final class GateTest {

    private final Reports reports = new Reports().verdict(Verdict.PASS);

    @Test
    void passesAreClean() {
        assertCodes();
    }

    @Test
    void nothingEvaluatedIsIncomplete() {
        assertThat(Gate.of(new Reports().verdict(Verdict.NOT_APPLICABLE).build(), false)
                        .codes())
                .containsExactly(ExitCode.INCOMPLETE);
    }

    @Test
    void aFindingAtTheThresholdFails() {
        reports.finding(Verdict.FAIL, Severity.MEDIUM);
        assertCodes(ExitCode.FINDINGS);
    }

    @Test
    void aFindingBelowTheThresholdDoesNotFail() {
        reports.finding(Verdict.FAIL, Severity.LOW);
        assertCodes();
    }

    @Test
    void withoutAThresholdNoFindingFails() {
        reports.failOn(null).finding(Verdict.FAIL, Severity.CRITICAL);
        assertCodes();
    }

    @Test
    void anUnknownAtTheThresholdIsIncomplete() {
        reports.finding(Verdict.UNKNOWN, Severity.HIGH);
        assertCodes(ExitCode.INCOMPLETE);
    }

    @Test
    void anUnknownBelowTheThresholdIsNot() {
        reports.finding(Verdict.UNKNOWN, Severity.LOW);
        assertCodes();
    }

    @Test
    void withoutAThresholdEveryUnknownIsIncomplete() {
        reports.failOn(null).finding(Verdict.UNKNOWN, Severity.INFO);
        assertCodes(ExitCode.INCOMPLETE);
    }

    @Test
    void bothAreNamedWhereBothHold() {
        reports.finding(Verdict.UNKNOWN, Severity.HIGH).finding(Verdict.FAIL, Severity.HIGH);
        assertCodes(ExitCode.FINDINGS, ExitCode.INCOMPLETE);
    }

    @Test
    void aWaivedFindingDoesNotFail() {
        reports.finding(Verdict.WAIVED, Severity.CRITICAL);
        assertCodes();
    }

    @Test
    void aFileThatCannotBeReadIsIncomplete() {
        reports.problem(Problem.error(Place.of("a.yaml"), "broken", "It is broken.", null));
        assertCodes(ExitCode.INCOMPLETE);
    }

    @Test
    void aDoubtfulFileIsNot() {
        reports.problem(Problem.warning(Place.of("a.yaml"), "odd", "It is odd.", null));
        assertCodes();
    }

    @Test
    void aDeniedListIsIncomplete() {
        reports.gap(new UnknownReason.Denied("dynamodb:ListTables"));
        assertCodes(ExitCode.INCOMPLETE);
    }

    @Test
    void aListThatNobodyAskedForIsNot() {
        reports.gap(new UnknownReason.NotCollected("--cloudtrail"));
        assertCodes();
    }

    @Test
    void allowedIncompletenessIsClean() {
        reports.allowIncomplete().finding(Verdict.UNKNOWN, Severity.HIGH);
        assertCodes();
    }

    @Test
    void findingsOfAnEarlierReportDoNotFail() {
        reports.earlier(Severity.HIGH, BaselineState.RESOLVED).earlier(Severity.HIGH, BaselineState.NOT_OBSERVED);
        assertCodes();
    }

    private void assertCodes(ExitCode... codes) {
        ScanReport report = reports.build();
        assertThat(Gate.of(report, report.allowIncomplete()).codes()).containsExactly(codes);
    }
}
