package io.github.wardyn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Scope ROOT = new Scope("template.yaml");
    private static final Scope ACCOUNT = new Scope("111122223333");
    private static final Region IRELAND = new Region("eu-west-1");
    private static final UnknownReason DENIED = new UnknownReason.Denied("dynamodb:ListTables");
    private static final UnknownReason THROTTLED = new UnknownReason.Throttled("dynamodb:ListTables");

    private static final Coverage COVERAGE = new Coverage(List.of(
            new Coverage.Entry(FactType.TABLE, ACCOUNT, IRELAND, DENIED),
            new Coverage.Entry(FactType.TABLE, ACCOUNT, IRELAND, THROTTLED),
            new Coverage.Entry(FactType.KMS_KEY, ACCOUNT, IRELAND, null),
            new Coverage.Entry(FactType.IAM_ROLE, ACCOUNT, Region.NONE, null),
            new Coverage.Entry(FactType.TABLE, ROOT, Region.NONE, null)));

    @Test
    void aListIsCompleteWhereItsEntryNamesNoGap() {
        assertThat(COVERAGE.gap(FactType.KMS_KEY, ACCOUNT, IRELAND)).isEmpty();
        assertThat(COVERAGE.gap(FactType.TABLE, ROOT, Region.NONE)).isEmpty();
    }

    @Test
    void anEntryWithoutARegionSpeaksForEveryRegionOfItsScope() {
        assertThat(COVERAGE.gap(FactType.IAM_ROLE, ACCOUNT, IRELAND)).isEmpty();
        assertThat(COVERAGE.gap(FactType.TABLE, ROOT, IRELAND)).isEmpty();
    }

    @Test
    void ofTwoEntriesForOnePlaceTheFirstCounts() {
        assertThat(COVERAGE.gap(FactType.TABLE, ACCOUNT, IRELAND)).contains(DENIED);
    }

    @Test
    void aPlaceThatNobodyTriedToReadIsAGap() {
        assertThat(COVERAGE.gap(FactType.TABLE, ACCOUNT, new Region("eu-west-2")))
                .isPresent();
        assertThat(COVERAGE.gap(FactType.KMS_KEY, ACCOUNT, Region.NONE)).isPresent();
        assertThat(COVERAGE.gap(FactType.KMS_KEY, ROOT, Region.NONE)).isPresent();
        assertThat(Coverage.NONE.gap(FactType.TABLE, ROOT, Region.NONE)).isPresent();
    }

    @Test
    void whatNobodyAskedToReadIsNoRefusal() {
        UnknownReason failed =
                new UnknownReason.Unreadable("dynamodb:ListTables with credentials that have not expired");
        UnknownReason off = new UnknownReason.NotCollected("cloudtrail:LookupEvents");

        assertThat(List.of(DENIED, THROTTLED, failed))
                .allSatisfy(reason -> assertThat(entry(reason).isRefused()).isTrue());
        assertThat(entry(off).isRefused()).isFalse();
        assertThat(entry(null).isRefused()).isFalse();
    }

    private static Coverage.Entry entry(@Nullable UnknownReason gap) {
        return new Coverage.Entry(FactType.TABLE, ACCOUNT, IRELAND, gap);
    }
}
