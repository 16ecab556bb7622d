package io.github.wardyn.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PolicyNotFoundException;

/** Recorded answers come before the world's. */
class RecordingsTest {
    @TempDir
    private Path folder;

    @Test
    void recordedAnswersAndRefusalsAreServedAndTheRestComesFromTheWorld() throws IOException {
        write("dynamodb.ListTables_1.json", "{\"TableNames\": [\"a\"], \"LastEvaluatedTableName\": \"a\"}");
        write("dynamodb.ListTables_2.json", "{\"TableNames\": [\"b\"]}");
        write(
                "dynamodb.DescribeTable_1.json",
                "{\"__when\": {\"TableName\": \"a\"}, \"Table\": {\"TableName\": \"a\", \"ItemCount\": 3}}");
        write(
                "dynamodb.GetResourcePolicy_1.json",
                "{\"__error\": {\"code\": \"PolicyNotFoundException\", \"status\": 400, \"message\": \"none\"}}");
        write("dynamodb.DescribeBackup_1.json", "{}");
        try (FakeAws aws = FakeAws.builder().recordings(folder).start()) {
            aws.region(FakeAws.DEFAULT_ACCOUNT, "eu-west-1").table("b", table -> table.size(1, 7));
            DynamoDbClient client = Sdk.of(aws).client(DynamoDbClient.builder());
            assertThat(client.listTablesPaginator().tableNames()).containsExactly("a", "b");
            assertThat(client.describeTable(r -> r.tableName("a")).table().itemCount())
                    .isEqualTo(3);
            assertThat(client.describeTable(r -> r.tableName("b")).table().itemCount())
                    .isEqualTo(7);
            assertThat(catchThrowable(() -> client.getResourcePolicy(r -> r.resourceArn("arn:a"))))
                    .isInstanceOf(PolicyNotFoundException.class);
            assertThat(aws.unusedRecordings()).containsExactly("dynamodb.DescribeBackup_1.json");
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
