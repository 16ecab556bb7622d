package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.collect.Mentions;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.ArchivalSummary;
import io.github.wardyn.model.BillingMode;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.GlobalTableVersion;
import io.github.wardyn.model.ProvisionedThroughput;
import io.github.wardyn.model.RestoreSummary;
import io.github.wardyn.model.StreamSpecification;
import io.github.wardyn.model.StreamViewType;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * A table as DescribeTable gives it, with the service's defaults: provisioned where there is no BillingModeSummary, no
 * stream where there is no StreamSpecification, no deletion protection where nothing is said of it.
 */
final class TableMapper {

    private final Mentions mentions;

    TableMapper(Mentions mentions) {
        this.mentions = mentions;
    }

    void map(FactDraft<Table> draft, TableDescription given) {
        Words.set(draft, "tableStatus", TableStatus.class, given.tableStatusAsString());
        Words.set(draft, "billingMode", BillingMode.class, billingMode(given));
        throughput(draft, onDemand(given), given.provisionedThroughput());
        SseMapper.map(draft, mentions, given.sseDescription());
        draft.set("deletionProtectionEnabled", Boolean.TRUE.equals(given.deletionProtectionEnabled()));
        draft.set("streamSpecification", stream(draft, given));
        archival(draft, given.archivalSummary());
        restore(draft, given.restoreSummary());
        draft.setOrAbsent("creationDateTime", given.creationDateTime());
    }

    void version(FactDraft<Table> draft, @Nullable String version) {
        Words.setOrAbsent(draft, "globalTableVersion", GlobalTableVersion.class, version);
    }

    /** Gives the version of a table that has replicas; AWS goes on naming the current one where none are left. */
    static @Nullable String version(TableDescription given) {
        boolean alone = given.replicas().isEmpty() && !"2017.11.29".equals(given.globalTableVersion());
        return alone ? null : given.globalTableVersion();
    }

    static String billingMode(TableDescription given) {
        return given.billingModeSummary() == null || given.billingModeSummary().billingModeAsString() == null
                ? "PROVISIONED"
                : given.billingModeSummary().billingModeAsString();
    }

    static boolean onDemand(TableDescription given) {
        return billingMode(given).equals("PAY_PER_REQUEST");
    }

    static void throughput(
            FactDraft<?> draft, boolean onDemand, @Nullable ProvisionedThroughputDescription throughput) {
        if (onDemand) {
            draft.absent("provisionedThroughput");
        } else if (throughput != null) {
            Long reads = throughput.readCapacityUnits();
            Long writes = throughput.writeCapacityUnits();
            draft.set(
                    "provisionedThroughput",
                    new ProvisionedThroughput(
                            Words.given(draft, "provisionedThroughput.readCapacityUnits", reads),
                            Words.given(draft, "provisionedThroughput.writeCapacityUnits", writes)));
        }
    }

    private static StreamSpecification stream(FactDraft<Table> draft, TableDescription given) {
        var stream = given.streamSpecification();
        if (stream == null || !Boolean.TRUE.equals(stream.streamEnabled())) {
            return new StreamSpecification(false, null);
        }
        String text = Words.given(draft, "streamSpecification.streamViewType", stream.streamViewTypeAsString());
        StreamViewType viewType = text == null
                ? null
                : Words.part(draft, "streamSpecification.streamViewType", StreamViewType.class, text);
        return new StreamSpecification(true, viewType);
    }

    private static void archival(
            FactDraft<Table> draft, software.amazon.awssdk.services.dynamodb.model.@Nullable ArchivalSummary given) {
        if (given == null) {
            draft.absent("archivalSummary");
            return;
        }
        draft.set(
                "archivalSummary",
                new ArchivalSummary(
                        Words.given(draft, "archivalSummary.archivalDateTime", given.archivalDateTime()),
                        Words.given(draft, "archivalSummary.archivalReason", given.archivalReason()),
                        given.archivalBackupArn()));
    }

    private static void restore(
            FactDraft<Table> draft, software.amazon.awssdk.services.dynamodb.model.@Nullable RestoreSummary given) {
        if (given == null) {
            draft.absent("restoreSummary");
            return;
        }
        draft.set(
                "restoreSummary",
                new RestoreSummary(
                        given.sourceBackupArn(),
                        given.sourceTableArn(),
                        Words.given(draft, "restoreSummary.restoreDateTime", given.restoreDateTime()),
                        Objects.requireNonNullElse(given.restoreInProgress(), false)));
    }
}
