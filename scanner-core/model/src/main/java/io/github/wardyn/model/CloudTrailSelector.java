package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one CloudTrail trail records of DynamoDB and KMS in a Region.
 *
 * @param id the ARN, or the template's root and logical id
 * @param trailName the trail
 * @param isLogging true while it records
 * @param kmsManagementEvents true where management events of KMS are recorded
 * @param dynamoDbDataResources ARNs or ARN prefixes of tables whose data events are recorded
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("cloudtrail:GetEventSelectors")
public record CloudTrailSelector(
        ResourceId id,
        @Nullable String trailName,
        @ReadBy("cloudtrail:GetTrailStatus") @Nullable Boolean isLogging,
        @Nullable Boolean kmsManagementEvents,
        @Nullable List<String> dynamoDbDataResources,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public CloudTrailSelector {
        dynamoDbDataResources = dynamoDbDataResources == null ? null : List.copyOf(dynamoDbDataResources);
        unknowns.explain("trailName", trailName)
                .explain("isLogging", isLogging)
                .explain("kmsManagementEvents", kmsManagementEvents)
                .explain("dynamoDbDataResources", dynamoDbDataResources);
    }
}
