package io.github.wardyn.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.sts.StsClient;

/** Each fault looks to the SDK as the real thing does. */
class FaultTest {
    private FakeAws aws;

    @BeforeEach
    void start() {
        aws = FakeAws.start();
        FakeRegion region = aws.region(FakeAws.DEFAULT_ACCOUNT, "eu-west-1");
        IntStream.range(0, 5).forEach(i -> region.table("table-" + i, table -> {}));
        region.key("k1", key -> {});
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    private DynamoDbClient dynamoDb(int attempts) {
        return Sdk.of(aws).attempts(attempts).client(DynamoDbClient.builder());
    }

    private TableDescription describe(String table) {
        return dynamoDb(1)
                .describeTable(DescribeTableRequest.builder().tableName(table).build())
                .table();
    }

    record Refusal(String name, Fault fault, Consumer<Sdk> call, String code, int status) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refusal> refusals() {
        Consumer<Sdk> listTables = sdk -> sdk.client(DynamoDbClient.builder()).listTables();
        Consumer<Sdk> describeKey = sdk -> sdk.client(KmsClient.builder()).describeKey(r -> r.keyId("k1"));
        Consumer<Sdk> whoAmI = sdk -> sdk.client(StsClient.builder()).getCallerIdentity();
        return Stream.of(
                new Refusal(
                        "DynamoDB denies", Fault.deny("dynamodb:ListTables"), listTables, "AccessDeniedException", 400),
                new Refusal("KMS denies", Fault.deny("kms:*").on("k1"), describeKey, "AccessDeniedException", 400),
                new Refusal("STS denies", Fault.deny("sts:*"), whoAmI, "AccessDenied", 403),
                new Refusal("DynamoDB throttles", Fault.throttle("dynamodb:*"), listTables, "ThrottlingException", 400),
                new Refusal("STS throttles", Fault.throttle("*"), whoAmI, "Throttling", 400),
                new Refusal("a session is over", Fault.expireToken("*"), listTables, "ExpiredTokenException", 400),
                new Refusal("a session is over at STS", Fault.expireToken("*"), whoAmI, "ExpiredToken", 403),
                new Refusal(
                        "a Region is off",
                        Fault.regionOff("eu-west-1"),
                        listTables,
                        "UnrecognizedClientException",
                        400),
                new Refusal("the service breaks", Fault.serverError("*", 500), listTables, "InternalServerError", 500),
                new Refusal("the service is unavailable", Fault.serverError("*", 503), whoAmI, "Unavailable", 503));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aRefusalHasTheCodeAndStatusOfItsService(Refusal refusal) {
        aws.faults().add(refusal.fault());
        Throwable thrown = catchThrowable(() -> refusal.call().accept(Sdk.of(aws)));
        assertThat(thrown).isInstanceOfSatisfying(AwsServiceException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(refusal.code());
            assertThat(e.statusCode()).isEqualTo(refusal.status());
        });
        assertThat(aws.calls().counts().keySet()).extracting(Call::outcome).containsExactly(refusal.code());
    }

    static Stream<Fault> brokenAnswers() {
        return Stream.of(Fault.reset("*"), Fault.cutBody("*"), Fault.malformedBody("*"));
    }

    @ParameterizedTest
    @MethodSource("brokenAnswers")
    void anAnswerThatDoesNotArriveWholeIsAClientError(Fault fault) {
        aws.faults().add(fault);
        assertThat(catchThrowable(() -> dynamoDb(1).listTables())).isInstanceOf(SdkClientException.class);
    }

    @Test
    void aThrottledRequestSucceedsOnceItsAttemptsAreUsedUp() {
        aws.faults().add(Fault.throttle("dynamodb:DescribeTable").times(2));
        assertThat(dynamoDb(3)
                        .describeTable(r -> r.tableName("table-0"))
                        .table()
                        .tableName())
                .isEqualTo("table-0");
        assertThat(aws.calls().count(call -> call.outcome().equals("ThrottlingException")))
                .isEqualTo(2);
    }

    @Test
    void aDroppedConnectionIsTriedAgain() {
        aws.faults().add(Fault.reset("*").times(1));
        assertThat(dynamoDb(2).listTables().tableNames()).hasSize(5);
    }

    @Test
    void aDeniedResourceDoesNotCostAnother() {
        aws.faults().add(Fault.deny("dynamodb:DescribeTable").on("*:table/table-1"));
        assertThat(describe("table-0").tableName()).isEqualTo("table-0");
        assertThat(catchThrowable(() -> describe("table-1"))).hasMessageContaining("not authorized");
    }

    @Test
    void aShareOfRequestsIsTheSameForTheSameSeed() {
        assertThat(throttledTables(7)).isEqualTo(throttledTables(7)).isNotEqualTo(throttledTables(8));
        assertThat(throttledTables(7)).hasSizeBetween(10, 50);
    }

    private static Set<String> throttledTables(long seed) {
        Set<String> throttled = new TreeSet<>();
        try (FakeAws seeded = FakeAws.builder().seed(seed).start()) {
            FakeRegion region = seeded.region(FakeAws.DEFAULT_ACCOUNT, "eu-west-1");
            seeded.faults().add(Fault.throttle("dynamodb:DescribeTable").share(0.3));
            DynamoDbClient client = Sdk.of(seeded).client(DynamoDbClient.builder());
            for (int i = 0; i < 100; i++) {
                String name = "table-" + i;
                region.table(name, table -> {});
                if (catchThrowable(() -> client.describeTable(r -> r.tableName(name))) != null) {
                    throttled.add(name);
                }
            }
        }
        return throttled;
    }

    @Test
    void anUnknownValueIsReadAsText() {
        aws.faults().add(Fault.unknownValue("dynamodb:DescribeTable", "TableStatus"));
        TableDescription table = describe("table-0");
        assertThat(table.tableStatus()).isEqualTo(TableStatus.UNKNOWN_TO_SDK_VERSION);
        assertThat(table.tableStatusAsString()).isEqualTo("A_VALUE_OF_TOMORROW");
    }

    @Test
    void anUnknownMemberIsIgnored() {
        aws.faults().add(Fault.unknownMember("*"));
        assertThat(describe("table-0").tableName()).isEqualTo("table-0");
        assertThat(Sdk.of(aws).client(StsClient.builder()).getCallerIdentity().account())
                .isEqualTo(FakeAws.DEFAULT_ACCOUNT);
    }

    @Test
    void aDelayAndASlowBodyTakeTheirTime() {
        aws.faults().add(Fault.delay("*", Duration.ofMillis(60))).add(Fault.slowBody("*", Duration.ofMillis(60)));
        long began = System.nanoTime();
        assertThat(dynamoDb(1).listTables().tableNames()).hasSize(5);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(100));
    }

    @Test
    void shortAndEmptyPagesStillLeadThroughTheWholeList() {
        aws.faults()
                .add(Fault.shortPages("dynamodb:ListTables", 2))
                .add(Fault.emptyPage("dynamodb:ListTables").times(1));
        List<String> names =
                dynamoDb(1).listTablesPaginator().tableNames().stream().toList();
        assertThat(names).containsExactly("table-0", "table-1", "table-2", "table-3", "table-4");
        assertThat(aws.calls().count("dynamodb:ListTables")).isEqualTo(7);
    }

    @Test
    void aRepeatedPageComesAgain() {
        aws.faults()
                .add(Fault.shortPages("dynamodb:ListTables", 3))
                .add(Fault.repeatedPage("dynamodb:ListTables").times(1));
        List<String> names =
                dynamoDb(1).listTablesPaginator().tableNames().stream().toList();
        assertThat(names).startsWith("table-0", "table-1", "table-2", "table-0").endsWith("table-4");
    }

    @Test
    void aRateHoldsForEachAccountAndRegionByItself() {
        try (FakeAws limited =
                FakeAws.builder().rate("dynamodb:ListTables", 0.001).start()) {
            DynamoDbClient here = Sdk.of(limited, "111122223333", "eu-west-1").client(DynamoDbClient.builder());
            here.listTables();
            assertThat(catchThrowable(here::listTables)).hasMessageContaining("Rate exceeded");
            Sdk.of(limited, "111122223333", "us-east-1")
                    .client(DynamoDbClient.builder())
                    .listTables();
            assertThat(limited.calls().count(call -> call.outcome().equals(Call.OK)))
                    .isEqualTo(2);
        }
    }
}
