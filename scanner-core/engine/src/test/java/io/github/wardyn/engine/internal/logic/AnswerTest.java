package io.github.wardyn.engine.internal.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void answersCombineAsInKleenesLogic(Answer.Truth a, Answer.Truth b, Answer.Truth and, Answer.Truth or) {
        assertThat(answer(a).and(answer(b)).truth()).isEqualTo(and);
        assertThat(answer(a).or(answer(b)).truth()).isEqualTo(or);
    }

    @Test
    void twoUnknownsKeepTheReasonsOfBothInOrderAndEachOnce() {
        Answer answer = Answer.unknown("b").or(Answer.unknown("a")).and(Answer.unknown("b"));

        assertThat(answer.reasons()).containsExactly("b", "a");
    }

    @Test
    void anUnknownStaysUnknownWhenNegated() {
        assertThat(Answer.unknown("a").not()).isEqualTo(Answer.unknown("a"));
        assertThat(Answer.YES.not()).isEqualTo(Answer.NO);
        assertThat(Answer.NO.not()).isEqualTo(Answer.of(true));
    }

    @Test
    void onlyAnUnknownHasReasons() {
        assertThatThrownBy(() -> new Answer(Answer.Truth.NO, List.of("a"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Answer(Answer.Truth.UNKNOWN, List.of())).isInstanceOf(IllegalStateException.class);
    }

    private static Answer answer(Answer.Truth truth) {
        return truth == Answer.Truth.UNKNOWN ? Answer.unknown("a") : Answer.of(truth == Answer.Truth.YES);
    }
}
