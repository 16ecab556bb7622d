package io.github.wardyn.engine.internal.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardyn.model.UnknownReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final UnknownReason A = new UnknownReason.Denied("a:A");
    private static final UnknownReason B = new UnknownReason.Denied("b:B");

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
        Answer answer = Answer.unknown(B).or(Answer.unknown(A)).and(Answer.unknown(B));

        assertThat(answer.reasons()).containsExactly(B, A);
    }

    @Test
    void anUnknownStaysUnknownWhenNegated() {
        assertThat(Answer.unknown(A).not()).isEqualTo(Answer.unknown(A));
        assertThat(Answer.YES.not()).isEqualTo(Answer.NO);
        assertThat(Answer.NO.not()).isEqualTo(Answer.of(true));
    }

    @Test
    void onlyAnUnknownHasReasons() {
        assertThatThrownBy(() -> new Answer(Answer.Truth.NO, List.of(A))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Answer(Answer.Truth.UNKNOWN, List.of())).isInstanceOf(IllegalStateException.class);
    }

    private static Answer answer(Answer.Truth truth) {
        return truth == Answer.Truth.UNKNOWN ? Answer.unknown(A) : Answer.of(truth == Answer.Truth.YES);
    }
}
