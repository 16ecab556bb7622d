package io.github.wardyn.reporters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.FactType;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, in 0 minutes",
        "PT59M, in 59 minutes",
        "PT1H, in 1 hour",
        "PT47H, in 1 day 23 hours",
        "P2D, in 2 days",
        "P14DT5H, in 14 days",
        "-PT90M, 1 hour ago"
    })
    void spansAreSpeltInTheirTwoLargestUnits(Duration span, String words) {
        Instant now = Instant.parse("2026-11-20T02:00:00Z");
        assertThat(Spans.from(now, now.plus(span))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"KMS_KEY, KMS key", "DAX_CLUSTER, DAX cluster", "GLOBAL_TABLE, Global table", "NETWORK_ACL, Network ACL"
    })
    void typesAreSpeltAsPeopleSayThem(FactType type, String words) {
        assertThat(TypeNames.of(type)).isEqualTo(words);
    }

    @Test
    void amountsAgreeWithTheirNoun() {
        assertThat(Words.count(1, "day")).isEqualTo("1 day");
        assertThat(Words.count(1_234, "day")).isEqualTo("1,234 days");
        assertThat(Words.count(2, "inquiry")).isEqualTo("2 inquiries");
    }
}
