package io.github.wardyn.iac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.Limits;
import io.github.wardyn.model.KeyType;
import io.github.wardyn.model.PointInTimeRecoveryStatus;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    private static final Inputs INPUTS = InputFinder.find(
            List.of(Fixtures.TEMPLATES.resolve("parameters.yaml")), Fixtures.TEMPLATES, Limits.DEFAULTS, false);

    private static Snapshot collect(Path file, Map<String, String> pseudoParameters) {
        return Fixtures.collect(INPUTS, List.of(file), pseudoParameters);
    }

    private static Table table(Snapshot snapshot) {
        return (Table) snapshot.parts().iterator().next().facts().get(0);
    }

    @ParameterizedTest
    @CsvSource({"production, true, AWS_MANAGED, ENABLED", "development, false, CUSTOMER_MANAGED, DISABLED"})
    void valuesOfAFileStandInForParameters(
            String file, boolean isProtected, KeyType key, PointInTimeRecoveryStatus recovery) {
        Table table = table(collect(Fixtures.TEMPLATES.resolve("parameters/" + file + ".json"), Map.of()));
        assertThat(table.deletionProtectionEnabled()).isEqualTo(isProtected);
        assertThat(Objects.requireNonNull(table.sseDescription()).keyType()).isEqualTo(key);
        assertThat(Objects.requireNonNull(table.pointInTimeRecovery()).pointInTimeRecoveryStatus())
                .isEqualTo(recovery);
    }

    @Test
    void theRegionGivenIsTheRegionOfTheFacts(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("p.json"), "{\"Parameters\": {\"Protect\": \"true\"}}");
        Table table = table(collect(file, Map.of("AWS::Region", "eu-west-1")));
        assertThat(table.id().region()).isEqualTo(new Region("eu-west-1"));
        assertThat(table.deletionProtectionEnabled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[{\"Key\": \"x\"}]", "[\"no equals sign\"]", "\"text\"", "[", ""})
    void aFileThatHoldsNoParametersIsAProblem(String text, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("p.json"), text);
        assertThat(collect(file, Map.of()).header().problems())
                .hasSize(1)
                .extracting(Problem::severity)
                .containsExactly(Problem.Level.ERROR);
    }
}
