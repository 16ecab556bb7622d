package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.BackupRegionSettings;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ProtectedResource;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.Objects;
import software.amazon.awssdk.services.backup.model.DescribeRegionSettingsResponse;

/** Reads whether AWS Backup protects DynamoDB in a Region, and which tables it has recovery points of. */
final class RegionReading {

    private static final UnknownReason NOT_GIVEN = Words.missing(BackupCall.DESCRIBE_REGION_SETTINGS);

    private final Visit visit;
    private final BackupCalls calls;

    RegionReading(Visit visit, BackupCalls calls) {
        this.visit = visit;
        this.calls = calls;
    }

    void read() {
        settings();
        visit.gap(calls.listProtectedResources(this::resource), FactType.PROTECTED_RESOURCE);
    }

    private void settings() {
        Answer<DescribeRegionSettingsResponse> answer = calls.describeRegionSettings();
        String region = visit.site().region().code();
        FactDraft<BackupRegionSettings> draft = FactDraft.of(
                BackupRegionSettings.class,
                visit.site().id(region, visit.site().arn("backup", "region-settings")),
                Objects.requireNonNullElse(answer.reason(), NOT_GIVEN));
        DescribeRegionSettingsResponse given = answer.value();
        if (given != null) {
            Boolean optIn = given.resourceTypeOptInPreference().get(BackupCalls.DYNAMODB);
            if (optIn == null) {
                draft.unknown("dynamoDbOptIn", Words.missing("ResourceTypeOptInPreference.DynamoDB"));
            } else {
                draft.set("dynamoDbOptIn", optIn);
            }
            draft.set(
                    "dynamoDbManagement",
                    Boolean.TRUE.equals(given.resourceTypeManagementPreference().get(BackupCalls.DYNAMODB)));
        }
        visit.add(draft.build(Visit.origin(BackupCall.DESCRIBE_REGION_SETTINGS, answer)));
    }

    private void resource(software.amazon.awssdk.services.backup.model.ProtectedResource given) {
        if (BackupCalls.DYNAMODB.equals(given.resourceType())) {
            FactDraft<ProtectedResource> draft = FactDraft.of(
                    ProtectedResource.class,
                    visit.site().id(given.resourceArn()),
                    Words.missing(BackupCall.LIST_PROTECTED_RESOURCES));
            draft.set("table", visit.mentions().of(Table.class, given.resourceArn()));
            draft.setOrAbsent("lastBackupTime", given.lastBackupTime());
            visit.add(draft.build(visit.originNow(BackupCall.LIST_PROTECTED_RESOURCES)));
        }
    }
}
