package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExitCodeTest {

    @Test
    void precedenceIsInterruptedInternalInvalidFindingsIncompleteClean() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::number)).containsExactly(130, 4, 2, 1, 3, 0);
    }

    @Test
    void theForemostOfSeveralIsReported() {
        assertThat(ExitCode.foremost(List.of(ExitCode.INCOMPLETE, ExitCode.FINDINGS)))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(ExitCode.foremost(List.of())).isEqualTo(ExitCode.CLEAN);
    }
}
