package io.github.wardyn.engine.internal.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PatternsTest {

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvFileSource(resources = "/logic/wildcards.csv", numLinesToSkip = 1)
    void aWildcardStandsForCharacters(String pattern, String text, boolean matches) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(matches);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvFileSource(resources = "/logic/arn-patterns.csv", numLinesToSkip = 1)
    void anArnIsComparedPartByPart(String pattern, String arn, boolean matches) {
        assertThat(ArnPattern.matches(pattern, arn)).isEqualTo(matches);
    }

    @Test
    void quotedTextStandsForItself() {
        String pattern = Wildcard.quote("a*b?");

        assertThat(Wildcard.matches(pattern, "a*b?")).isTrue();
        assertThat(Wildcard.matches(pattern, "axb?")).isFalse();
        assertThat(Wildcard.matches(pattern, "a*bx")).isFalse();
        assertThat(Wildcard.isIn(pattern)).isFalse();
        assertThat(Wildcard.unquote(pattern)).isEqualTo("a*b?");
    }

    @Test
    void anExampleMatchesItsPattern() {
        assertThat(Wildcard.example("a*b?c" + Wildcard.quote("*?"), "zz")).isEqualTo("azzbxc*?");
        assertThat(Wildcard.isIn("a?")).isTrue();
        assertThat(Wildcard.isIn("*a")).isTrue();
        assertThat(Wildcard.isIn("a")).isFalse();
    }

    @Test
    void aPatternThatNeverMatchesIsGivenUpQuickly() {
        assertThat(Wildcard.matches("*a".repeat(500) + "b", "a".repeat(5_000))).isFalse();
    }
}
