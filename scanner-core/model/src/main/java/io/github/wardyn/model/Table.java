package io.github.wardyn.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A DynamoDB table in one Region.
 *
 * @param id the ARN, or the template's root and logical id
 * @param tableStatus state
 * @param billingMode PROVISIONED where AWS gives no BillingModeSummary
 * @param provisionedThroughput capacity; absent with on-demand
 * @param sseDescription server-side encryption
 * @param deletionProtectionEnabled true where it cannot be deleted by mistake
 * @param globalTableVersion absent unless part of a global table
 * @param streamSpecification its stream
 * @param archivalSummary absent unless archived
 * @param restoreSummary absent unless restored
 * @param creationDateTime when it was made
 * @param pointInTimeRecovery point-in-time recovery
 * @param timeToLive TTL
 * @param contributorInsightsStatus Contributor Insights
 * @param resourcePolicy its resource policy; absent where it has none
 * @param lifecycle of the declaration; absent for live tables
 * @param tags tag values by key
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeTable")
public record Table(
        ResourceId id,
        @Nullable TableStatus tableStatus,
        @Nullable BillingMode billingMode,
        @OrAbsent @Nullable ProvisionedThroughput provisionedThroughput,
        @Nullable SseDescription sseDescription,
        @Nullable Boolean deletionProtectionEnabled,
        @OrAbsent @Nullable GlobalTableVersion globalTableVersion,
        @Nullable StreamSpecification streamSpecification,
        @OrAbsent @Nullable ArchivalSummary archivalSummary,
        @OrAbsent @Nullable RestoreSummary restoreSummary,
        @OrAbsent @Nullable Instant creationDateTime,

        @ReadBy("dynamodb:DescribeContinuousBackups") @Nullable
        PointInTimeRecoveryDescription pointInTimeRecovery,

        @ReadBy("dynamodb:DescribeTimeToLive") @Nullable TimeToLiveDescription timeToLive,

        @ReadBy("dynamodb:DescribeContributorInsights") @Nullable
        ContributorInsightsStatus contributorInsightsStatus,

        @ReadBy("dynamodb:GetResourcePolicy") @OrAbsent @Nullable
        PolicyDocument resourcePolicy,

        @OrAbsent @Nullable Lifecycle lifecycle,
        @ReadBy("dynamodb:ListTagsOfResource") @Nullable Map<String, String> tags,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public Table {
        tags = tags == null ? null : Ordered.copyOf(tags);
        unknowns.explain("tableStatus", tableStatus)
                .explain("billingMode", billingMode)
                .explain("sseDescription", sseDescription)
                .explain("deletionProtectionEnabled", deletionProtectionEnabled)
                .explain("streamSpecification", streamSpecification)
                .explain("pointInTimeRecovery", pointInTimeRecovery)
                .explain("timeToLive", timeToLive)
                .explain("contributorInsightsStatus", contributorInsightsStatus)
                .explain("tags", tags);
    }
}
