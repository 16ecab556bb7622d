package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A global secondary index of a table.
 *
 * @param id the ARN, or the template's root and logical id
 * @param table its table
 * @param provisionedThroughput capacity; absent with on-demand
 * @param contributorInsightsStatus Contributor Insights
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeTable")
public record TableIndex(
        ResourceId id,
        @Nullable Table table,
        @OrAbsent @Nullable ProvisionedThroughput provisionedThroughput,

        @ReadBy("dynamodb:DescribeContributorInsights") @Nullable
        ContributorInsightsStatus contributorInsightsStatus,

        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public TableIndex {
        unknowns.explain("table", table).explain("contributorInsightsStatus", contributorInsightsStatus);
    }
}
