package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.ExportStatus;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.S3SseAlgorithm;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableExport;
import io.github.wardyn.model.UnknownReason;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.DescribeExportResponse;
import software.amazon.awssdk.services.dynamodb.model.ExportDescription;
import software.amazon.awssdk.services.dynamodb.model.ExportSummary;

/** Reads the exports of a Region; AES256 where AWS does not say how one is encrypted. */
final class ExportsReading {

    private final Visit visit;
    private final DynamoDbCalls calls;

    ExportsReading(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
    }

    void read() {
        UnknownReason gap =
                calls.listExports(page -> page.exportSummaries().forEach(one -> visit.fork(() -> describe(one))));
        visit.gap(gap, FactType.TABLE_EXPORT);
    }

    private void describe(ExportSummary summary) {
        Answer<ExportDescription> answer =
                calls.describeExport(summary.exportArn()).map(DescribeExportResponse::exportDescription);
        if (answer.failedWith("ExportNotFound")) {
            return;
        }
        UnknownReason refused = answer.reason();
        FactDraft<TableExport> draft = FactDraft.of(
                TableExport.class,
                visit.site().id(summary.exportArn()),
                Objects.requireNonNullElseGet(refused, () -> Words.missing(DynamoDbCall.DESCRIBE_EXPORT)));
        Words.set(draft, "exportStatus", ExportStatus.class, summary.exportStatusAsString());
        ExportDescription given = answer.value();
        if (given != null) {
            map(draft, given);
        }
        visit.add(draft.build(Visit.origin(DynamoDbCall.DESCRIBE_EXPORT, answer)));
    }

    private void map(FactDraft<TableExport> draft, ExportDescription given) {
        draft.setOrAbsent("table", visit.mentions().orNull(Table.class, given.tableArn()));
        draft.setOrAbsent("exportTime", given.exportTime());
        Words.set(
                draft,
                "s3SseAlgorithm",
                S3SseAlgorithm.class,
                Objects.requireNonNullElse(given.s3SseAlgorithmAsString(), "AES256"));
        draft.setOrAbsent("s3SseKmsKey", visit.mentions().key(given.s3SseKmsKeyId()));
    }
}
