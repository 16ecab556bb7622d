package io.github.wardyn.document;

import static io.github.wardyn.document.Reading.at;
import static io.github.wardyn.document.Reading.root;
import static io.github.wardyn.document.Reading.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "off", "0777", "2012-10-17", "012345678901", "1:30", "1_000", "0x1F", "y", ".inf", "="})
    void whatYaml11WouldConvertStaysText(String text) {
        ScalarNode scalar = scalar("value: " + text, "value");
        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.asBoolean()).isEmpty();
        assertThat(scalar.asDecimal()).isEmpty();
        assertThat(scalar.isNull()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"value: true, true", "value: False, false", "'{\"value\": true}', true"})
    void anUnquotedTrueOrFalseIsABoolean(String text, boolean expected) {
        assertThat(scalar(text, "value").asBoolean()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value: 'true'",
                "value: \"true\"",
                "value: !!str true",
                "{\"value\": \"true\"}",
                "value: |\n  true"
            })
    void aQuotedTrueIsText(String text) {
        ScalarNode scalar = scalar(text, "value");
        assertThat(scalar.asBoolean()).isEmpty();
        assertThat(scalar.text().strip()).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value: null", "value: ~", "value:", "{\"value\": null}"})
    void nothingIsNull(String text) {
        assertThat(scalar(text, "value").isNull()).isTrue();
        assertThat(scalar(text, "value").asText()).isEmpty();
    }

    @Test
    void aQuotedEmptyTextIsNotNull() {
        assertThat(scalar("value: ''", "value").asText()).contains("");
    }

    @Test
    void numbersAreReadAsJsonSpellsThem() {
        assertThat(scalar("value: 35", "value").asLong()).contains(35L);
        assertThat(scalar("value: -1", "value").asLong()).contains(-1L);
        assertThat(scalar("value: 9999999999999999999", "value").asLong()).isEmpty();
        assertThat(scalar("{\"value\": 7.50e1}", "value").asDecimal()).contains(new BigDecimal("7.50e1"));
        assertThat(scalar("value: 1e999999999", "value").asDecimal()).isEmpty();
        assertThat(scalar("value: '35'", "value").asLong()).isEmpty();
    }

    @Test
    void aShortTagIsKeptOnScalarsListsAndMappings() {
        Node root = root(
                "a: !Ref Key\nb: !GetAtt [Key, Arn]\nc: !Sub\n  - x\n  - {y: z}\nd: !Transform {Name: n}\ne: !Ref 'q'\n");
        assertThat(at(root, "a").tag()).isEqualTo("!Ref");
        assertThat(at(root, "b").tag()).isEqualTo("!GetAtt");
        assertThat(at(root, "c").tag()).isEqualTo("!Sub");
        assertThat(at(root, "d").tag()).isEqualTo("!Transform");
        assertThat(at(root, "e").tag()).isEqualTo("!Ref");
        assertThat(at(root, "c/1").tag()).isNull();
    }

    @Test
    void noTagEverMakesAnObject() {
        Node root = root("a: !!java.net.URL [\"http://127.0.0.1:1/\"]\nb: !!int 12\nc: !!timestamp 2012-10-17\n");
        assertThat(at(root, "a/0").asText()).contains("http://127.0.0.1:1/");
        assertThat(at(root, "b").asText()).contains("12");
        assertThat(at(root, "c").asText()).contains("2012-10-17");
    }

    @Test
    void escapesOfJsonAreResolved() {
        assertThat(scalar("{\"v\":\t\"a\\/b\\u00e9\\t\"}", "v").text()).isEqualTo("a/bé\t");
    }
}
