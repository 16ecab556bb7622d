package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-11-01T03:00:00Z");
    private static final Instant ASKED = Instant.parse("2027-03-31T00:00:00Z");

    @Test
    void waiversAreLookedAtNow() {
        assertThat(new Moments(NOW, null, false).asOf()).isEqualTo(NOW);
    }

    @Test
    void waiversAreLookedAtWhenTheUserSays() throws UsageException {
        assertThat(Moments.of(ArgumentsTest.arguments("--as-of", "2027-03-31")).asOf())
                .isEqualTo(ASKED);
    }

    @Test
    void deterministicReportsShowNoClock() {
        Moments moments = new Moments(NOW, null, true);
        assertThat(moments.shownAsOf()).isEqualTo(Instant.EPOCH);
        assertThat(moments.takenAt()).isEqualTo(Instant.EPOCH);
        assertThat(moments.asOf()).isEqualTo(NOW);
    }

    @Test
    void deterministicReportsShowWhatTheUserSaid() {
        Moments moments = new Moments(NOW, ASKED, true);
        assertThat(moments.shownAsOf()).isEqualTo(ASKED);
        assertThat(moments.takenAt()).isEqualTo(ASKED);
    }
}
