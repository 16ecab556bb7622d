package io.github.wardyn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids are looked up by what they spell; their equality is written by hand. */
class IdEqualityTest {

    static Stream<Function<String, Object>> ids() {
        return Stream.of(
                text -> new RuleId("DAX" + text),
                text -> new Arn("arn:aws:kms:eu-west-1:111122223333:key/" + text),
                Scope::new,
                Region::new,
                text -> ResourceId.of(new Scope("root"), new Region("eu-west-1"), text),
                text -> ResourceId.of(new Scope("root"), new Region(text), "Orders"),
                text -> ResourceId.of(new Scope(text), new Region("eu-west-1"), "Orders"),
                text -> new ResourceId(new Scope("root"), Region.NONE, text, "root/Orders"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void equalTextsAreEqualIdsAndOthersAreNot(Function<String, Object> id) {
        assertThat(id.apply("001")).isEqualTo(id.apply("001")).hasSameHashCodeAs(id.apply("001"));
        assertThat(id.apply("001")).isNotEqualTo(id.apply("002")).isNotEqualTo("001");
    }
}
