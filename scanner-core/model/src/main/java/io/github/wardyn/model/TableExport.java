package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export of a table to Amazon S3.
 *
 * @param id the ARN, or the template's root and logical id
 * @param table its table; absent where the table no longer exists
 * @param exportStatus state
 * @param exportTime the point in time that was exported
 * @param s3SseAlgorithm AES256 where AWS does not say
 * @param s3SseKmsKey the key; absent unless the algorithm is KMS with a key of the account
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeExport")
public record TableExport(
        ResourceId id,
        @OrAbsent @Nullable Table table,
        @Nullable ExportStatus exportStatus,
        @OrAbsent @Nullable Instant exportTime,
        @Nullable S3SseAlgorithm s3SseAlgorithm,
        @OrAbsent @Nullable KmsKey s3SseKmsKey,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public TableExport {
        unknowns.explain("exportStatus", exportStatus).explain("s3SseAlgorithm", s3SseAlgorithm);
    }
}
