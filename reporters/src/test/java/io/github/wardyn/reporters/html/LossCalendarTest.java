package io.github.wardyn.reporters.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LossCalendarTest {

    private final LossCalendar calendar = LossCalendar.of(Showcase.report());

    @Test
    void lossesStandInTheirSpanSoonestFirst() {
        assertThat(calendar.spans())
                .extracting(LossCalendar.Span::id)
                .containsExactly("past", "day", "week", "month", "later");
        assertThat(calendar.spans()).extracting(span -> span.losses().size()).containsExactly(2, 1, 5, 0, 0);
        assertThat(calendar.spans().get(2).losses())
                .extracting(loss -> loss.deadline().at())
                .isSorted();
    }

    @Test
    void theSoonestIsTheFirstThatCanStillBeAvoided() {
        assertThat(calendar.soonest())
                .hasValueSatisfying(loss -> assertThat(calendar.from(loss)).isEqualTo("in 11 hours"));
        assertThat(calendar.next(2))
                .extracting(calendar::from)
                .containsExactly("in 2 days 11 hours", "in 2 days 11 hours");
    }
}
