package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.aws.Collector;
import io.github.wardyn.aws.LeastPrivilegePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How moto answers every IAM action that the scanner may use stands in {@code moto-calls.txt}; update it with
 * {@code -Dgolden.update}. What depends on another answer is not asked where there is none.
 */
@ExtendWith(MotoExtension.class)
final class MotoCallsIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/moto-calls.txt");

    @Test
    void everyActionThatMotoKnowsIsRunAgainstIt(Moto moto) throws IOException {
        List<String> lines =
                LeastPrivilegePolicy.of(EnumSet.allOf(Collector.class), Moto.ORGANISATION).actions().stream()
                        .map(action -> action + ": "
                                + (moto.answers().containsKey(action)
                                        ? String.join(", ", moto.answers().get(action))
                                        : "not asked"))
                        .toList();
        if (System.getProperty("golden.update") != null) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void nothingIsCalledThatThePolicyDoesNotAllow(Moto moto) {
        assertThat(moto.answers().keySet())
                .isSubsetOf(LeastPrivilegePolicy.of(EnumSet.allOf(Collector.class), Moto.ORGANISATION)
                        .actions());
    }
}
