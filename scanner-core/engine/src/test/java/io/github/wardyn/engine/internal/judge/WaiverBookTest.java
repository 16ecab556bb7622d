package io.github.wardyn.engine.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.ScanReport.WaiverUse;
import io.github.wardyn.model.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverBookTest {

    private static final LocalDate EXPIRES = LocalDate.of(2026, 11, 15);

    @ParameterizedTest(name = "{0}: expired {1}, soon {2}")
    @CsvSource({
        "2026-10-31T23:59:59.999Z, false, false",
        "2026-11-01T00:00:00Z, false, true",
        "2026-11-14T12:00:00Z, false, true",
        "2026-11-14T23:59:59.999999999Z, false, true",
        "2026-11-15T00:00:00Z, true, false",
        "2026-11-15T13:00:00+14:00, false, true",
        "2026-11-14T14:00:00-10:00, true, false",
        "2027-01-01T00:00:00Z, true, false"
    })
    void aWaiverEndsAsItsDayBeginsInUtc(OffsetDateTime asOf, boolean expired, boolean soon) {
        WaiverUse use = use(asOf.toInstant());

        assertThat(List.of(use.expired(), use.expiresSoon())).containsExactly(expired, soon);
    }

    private static WaiverUse use(Instant asOf) {
        Waiver waiver = new Waiver(
                List.of("DDB001"), "*", "the key follows in May", null, null, EXPIRES, Place.of("policy.yaml"), false);
        return new WaiverBook(List.of(waiver), asOf).uses().get(0);
    }
}
