package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A Kinesis data stream that a table's changes go to.
 *
 * @param id the ARN, or the template's root and logical id
 * @param table its table
 * @param streamArn the data stream
 * @param destinationStatus state
 * @param encryptionType encryption of the data stream
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeKinesisStreamingDestination")
public record KinesisDestination(
        ResourceId id,
        @Nullable Table table,
        @Nullable String streamArn,
        @Nullable DestinationStatus destinationStatus,
        @ReadBy("kinesis:DescribeStreamSummary") @Nullable StreamEncryptionType encryptionType,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public KinesisDestination {
        unknowns.explain("table", table)
                .explain("streamArn", streamArn)
                .explain("destinationStatus", destinationStatus)
                .explain("encryptionType", encryptionType);
    }
}
