package io.github.wardyn.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** For each operation: what the SDK reads is what the fake was told, and what goes wrong looks as it does with AWS. */
class SdkParsesAnswersTest {
    private static FakeAws aws;
    private static List<Row> rows;

    @BeforeAll
    static void describeTheWorld() {
        aws = FakeAws.start();
        DynamoDbRows.describe(aws);
        AccountRows.describe(aws);
        DaxRows.describe(aws);
        BackupRows.describe(aws);
        NetworkRows.describe(aws);
        rows = read(Sdk.of(aws));
    }

    @AfterAll
    static void stop() {
        assertThat(aws.calls().count(call -> call.outcome().equals(Call.BROKEN)))
                .isZero();
        aws.close();
    }

    @AfterEach
    void mend() {
        aws.faults().clear();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theSdkReadsWhatTheFakeWasTold(Row row) {
        assertThat(row.read().get()).isEqualTo(row.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aMemberOfTomorrowChangesNothing(Row row) {
        aws.faults().add(Fault.unknownMember("*"));
        assertThat(row.read().get()).isEqualTo(row.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aDenialIsOneToTheSdk(Row row) {
        aws.faults().add(Fault.deny(row.action()));
        assertThat(refusal(row).awsErrorDetails().errorCode()).containsAnyOf("AccessDenied", "UnauthorizedOperation");
        assertThat(refusal(row).getMessage()).contains(row.action());
    }

    /** The SDK takes the LimitExceededException of Kinesis for a final answer. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void throttlingIsRetriedAsSuchButForKinesis(Row row) {
        aws.faults().add(Fault.throttle(row.action()));
        assertThat(refusal(row).isThrottlingException()).isEqualTo(!row.action().startsWith("kinesis:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void anAnswerThatIsNotWellFormedIsAClientError(Row row) {
        aws.faults().add(Fault.malformedBody(row.action()));
        assertThat(catchThrowable(() -> row.read().get())).isInstanceOf(SdkException.class);
    }

    private static AwsServiceException refusal(Row row) {
        return catchThrowableOfType(AwsServiceException.class, () -> row.read().get());
    }

    @Test
    void everyOperationHasARow() {
        assertThat(rows().map(Row::action)).containsExactlyInAnyOrderElementsOf(aws.actions());
    }

    static Stream<Row> rows() {
        return rows.stream();
    }

    private static List<Row> read(Sdk sdk) {
        return Stream.of(
                        DynamoDbRows.rows(sdk),
                        AccountRows.rows(sdk),
                        DaxRows.rows(sdk),
                        BackupRows.rows(sdk),
                        NetworkRows.rows(sdk))
                .flatMap(List::stream)
                .toList();
    }
}
