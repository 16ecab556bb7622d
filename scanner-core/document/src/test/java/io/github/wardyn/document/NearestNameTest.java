package io.github.wardyn.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KNOWN =
            List.of("SSESpecification", "StreamSpecification", "TableName", "Tags", "fail-on");

    @ParameterizedTest
    @CsvSource({
        "SSESpecifcation, SSESpecification",
        "ssespecification, SSESpecification",
        "TabelName, TableName",
        "Tag, Tags",
        "fial-on, fail-on",
    })
    void aSlipOfThePenFindsItsName(String written, String expected) {
        assertThat(NearestName.of(written, KNOWN)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Encryption", "x", "''"})
    void aDifferentWordFindsNothing(String written) {
        assertThat(NearestName.of(written, KNOWN)).isEmpty();
    }

    @Test
    void ofTwoAsNearTheFirstInTheAlphabetIsGiven() {
        assertThat(NearestName.of("cat", List.of("hat", "bat"))).contains("bat");
    }
}
