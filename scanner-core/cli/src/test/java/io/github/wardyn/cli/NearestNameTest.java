package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {

    @ParameterizedTest(name = "\"{0}\" means \"{1}\"")
    @CsvSource(
            nullValues = "-",
            value = {"sacn, scan", "cloect, collect", "scan, scan", "polcy, policy", "zzzzzzz, -"})
    void theNearestKnownNameIsGuessed(String typed, String meant) {
        assertThat(NearestName.to(typed, List.of("scan", "collect", "policy", "live"))
                        .orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest(name = "\"{0}\" to \"{1}\" takes {2}")
    @CsvSource({"'', abc, 3", "abc, '', 3", "ab, ba, 1", "kitten, sitting, 3", "abcd, acbd, 1", "same, same, 0"})
    void editsAreCounted(String from, String to, int edits) {
        assertThat(NearestName.edits(from, to)).isEqualTo(edits);
    }
}
