package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.DestinationStatus;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KinesisDestination;
import io.github.wardyn.model.StreamEncryptionType;
import io.github.wardyn.model.StreamViewType;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableIndex;
import io.github.wardyn.model.TableStream;
import io.github.wardyn.model.UnknownReason;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.DescribeKinesisStreamingDestinationResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KinesisDataStreamDestination;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.kinesis.model.DescribeStreamSummaryResponse;

/** What hangs on a table: its indexes, stream, replicas and Kinesis destinations. */
final class TableParts {

    private static final UnknownReason NOT_GIVEN = Words.missing(DynamoDbCall.DESCRIBE_TABLE);

    private final Visit visit;
    private final DynamoDbCalls calls;
    private final ReplicasReading replicas;

    TableParts(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
        this.replicas = new ReplicasReading(visit, calls);
    }

    /** Reads the replicas only where this is told; those of version 2017.11.29 are read by other calls. */
    void read(Table table, Answer<TableDescription> answer, boolean withReplicas) {
        destinations(table);
        TableDescription described = answer.value();
        if (described == null) {
            return;
        }
        Table mention = mention(table);
        for (GlobalSecondaryIndexDescription index : described.globalSecondaryIndexes()) {
            index(mention, described, index, answer);
        }
        boolean streaming = described.streamSpecification() != null
                && Boolean.TRUE.equals(described.streamSpecification().streamEnabled());
        if (streaming && described.latestStreamArn() != null) {
            stream(mention, described, answer);
        }
        if (withReplicas && !described.replicas().isEmpty()) {
            replicas.read(table, described, answer);
        }
    }

    private Table mention(Table table) {
        return visit.mentions().of(Table.class, table.id().canonical());
    }

    private void index(
            Table table, TableDescription described, GlobalSecondaryIndexDescription given, Answer<?> answer) {
        String arn =
                given.indexArn() == null ? table.id().canonical() + "/index/" + given.indexName() : given.indexArn();
        FactDraft<TableIndex> draft = FactDraft.of(
                        TableIndex.class, visit.site().id(given.indexName(), arn), NOT_GIVEN)
                .set("table", table);
        TableMapper.throughput(draft, TableMapper.onDemand(described), given.provisionedThroughput());
        TableSettings.insights(
                draft, calls.describeContributorInsights(table.id().name(), given.indexName()));
        visit.add(draft.build(Visit.origin(DynamoDbCall.DESCRIBE_TABLE, answer)));
    }

    private void stream(Table table, TableDescription described, Answer<?> answer) {
        String arn = described.latestStreamArn();
        FactDraft<TableStream> draft = FactDraft.of(
                        TableStream.class, visit.site().id(table.id().name(), arn), NOT_GIVEN)
                .set("table", table);
        Words.set(
                draft,
                "streamViewType",
                StreamViewType.class,
                described.streamSpecification().streamViewTypeAsString());
        TableSettings.policy(draft, calls.getResourcePolicy(arn));
        visit.add(draft.build(Visit.origin(DynamoDbCall.DESCRIBE_TABLE, answer)));
    }

    private void destinations(Table table) {
        Answer<DescribeKinesisStreamingDestinationResponse> answer =
                calls.describeKinesisStreamingDestination(table.id().name());
        DescribeKinesisStreamingDestinationResponse given = answer.value();
        if (given == null) {
            visit.gap(answer.reason(), FactType.KINESIS_DESTINATION);
            return;
        }
        given.kinesisDataStreamDestinations().forEach(one -> destination(mention(table), one, answer));
    }

    private void destination(Table table, KinesisDataStreamDestination given, Answer<?> answer) {
        String stream = given.streamArn().substring(given.streamArn().lastIndexOf('/') + 1);
        FactDraft<KinesisDestination> draft = FactDraft.of(
                        KinesisDestination.class,
                        visit.site().id(stream, table.id().canonical() + "/kinesis-streaming-destination/" + stream),
                        NOT_GIVEN)
                .set("table", table)
                .set("streamArn", given.streamArn());
        Words.set(draft, "destinationStatus", DestinationStatus.class, given.destinationStatusAsString());
        visit.fork(DynamoDbCall.DESCRIBE_STREAM_SUMMARY, () -> {
            encryption(draft, calls.describeStreamSummary(given.streamArn()));
            visit.add(draft.build(Visit.origin(DynamoDbCall.DESCRIBE_KINESIS_STREAMING_DESTINATION, answer)));
        });
    }

    private static void encryption(FactDraft<KinesisDestination> draft, Answer<DescribeStreamSummaryResponse> summary) {
        DescribeStreamSummaryResponse described = summary.value();
        if (described == null) {
            draft.unknown("encryptionType", Objects.requireNonNull(summary.reason()));
        } else {
            Words.set(
                    draft,
                    "encryptionType",
                    StreamEncryptionType.class,
                    Objects.requireNonNullElse(
                            described.streamDescriptionSummary().encryptionTypeAsString(), "NONE"));
        }
    }
}
