package io.github.wardyn.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each operation: what the SDK reads is what the fake was told. */
class SdkParsesAnswersTest {
    private static FakeAws aws;

    @BeforeAll
    static void describeTheWorld() {
        aws = FakeAws.start();
        DynamoDbRows.describe(aws);
        AccountRows.describe(aws);
        DaxRows.describe(aws);
        BackupRows.describe(aws);
        NetworkRows.describe(aws);
    }

    @AfterAll
    static void stop() {
        aws.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theSdkReadsWhatTheFakeWasTold(Row row) {
        assertThat(row.read().get()).isEqualTo(row.expected());
    }

    @Test
    void everyOperationHasARow() {
        assertThat(rows().map(Row::action)).containsExactlyInAnyOrderElementsOf(aws.actions());
    }

    static Stream<Row> rows() {
        Sdk sdk = Sdk.of(aws);
        return Stream.of(
                        DynamoDbRows.rows(sdk),
                        AccountRows.rows(sdk),
                        DaxRows.rows(sdk),
                        BackupRows.rows(sdk),
                        NetworkRows.rows(sdk))
                .flatMap(List::stream);
    }
}
