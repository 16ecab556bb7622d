package io.github.wardyn.rulecompiler.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MutantsTest {

    @Test
    void everyComparisonIsFlippedAndEveryConstraintDropped() {
        assertThat(conditions("$t : Table( a == 1, b!.c < 2 )"))
                .containsExactlyInAnyOrder(
                        "$t : Table(b!.c < 2)",
                        "$t : Table(a != 1, b!.c < 2)",
                        "$t : Table(a == 1)",
                        "$t : Table(a == 1, b!.c <= 2)",
                        "$t : Table(a == 1, b!.c >= 2)");
    }

    @Test
    void aQuestionIsDenied() {
        assertThat(conditions("$t : Table( key!.isUnusable() )"))
                .containsExactlyInAnyOrder("$t : Table()", "$t : Table(key!.isUnusable() == false)");
    }

    @Test
    void eachMemberOfASetIsTakenOut() {
        assertThat(conditions("$t : Table( a in ( X.A, X.B ) )"))
                .containsExactlyInAnyOrder(
                        "$t : Table()",
                        "$t : Table(a not in (X.A, X.B))",
                        "$t : Table(a in (X.B))",
                        "$t : Table(a in (X.A))");
    }

    @Test
    void eachSideOfAnOrIsDroppedAndCallsAreLeftWhole() {
        assertThat(conditions("$t : Table( a( p.q( \"X > 1\", \"y, z\" ) ) || b > 0 )"))
                .containsExactlyInAnyOrder(
                        "$t : Table()",
                        "$t : Table(b > 0)",
                        "$t : Table(a(p.q(\"X > 1\", \"y, z\")))",
                        "$t : Table(a(p.q(\"X > 1\", \"y, z\")) == false || b > 0)",
                        "$t : Table(a(p.q(\"X > 1\", \"y, z\")) || b >= 0)",
                        "$t : Table(a(p.q(\"X > 1\", \"y, z\")) || b <= 0)");
    }

    private static List<String> conditions(String condition) {
        return Mutants.of("rule \"r\"\nwhen\n    " + condition + "\nthen\nend\n").stream()
                .map(mutant -> mutant.drl().lines().skip(2).findFirst().orElse(""))
                .map(line -> line.strip().replaceAll("\\(\\s+", "(").replaceAll("\\s+\\)", ")"))
                .toList();
    }
}
