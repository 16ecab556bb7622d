package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A replica of a global table, in its own Region. Its id is the regional table's ARN, or the template's logical id
 * with the Region behind it.
 *
 * @param id the ARN, or the template's root and logical id
 * @param replicaStatus state
 * @param sseDescription server-side encryption in its Region
 * @param replicaInaccessibleDateTime when DynamoDB first found that it could not use the key
 * @param table the regional table, where its Region was read too
 * @param deletionProtectionEnabled true where it cannot be deleted by mistake
 * @param pointInTimeRecovery point-in-time recovery
 * @param timeToLive TTL
 * @param streamViewType what its stream's records hold; absent without a stream
 * @param billingMode how it pays for throughput
 * @param writeCapacityUnits provisioned writes a second; absent with on-demand
 * @param writeAutoScaling true where writes scale by themselves
 * @param indexNames its global secondary indexes, sorted
 * @param tags tag values by key
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeTable")
public record Replica(
        ResourceId id,
        @Nullable ReplicaStatus replicaStatus,
        @Nullable SseDescription sseDescription,
        @OrAbsent @Nullable Instant replicaInaccessibleDateTime,
        @OrAbsent @Nullable Table table,
        @Nullable Boolean deletionProtectionEnabled,

        @ReadBy("dynamodb:DescribeContinuousBackups") @Nullable
        PointInTimeRecoveryDescription pointInTimeRecovery,

        @ReadBy("dynamodb:DescribeTimeToLive") @Nullable TimeToLiveDescription timeToLive,
        @OrAbsent @Nullable StreamViewType streamViewType,
        @Nullable BillingMode billingMode,
        @OrAbsent @Nullable Long writeCapacityUnits,

        @ReadBy("dynamodb:DescribeTableReplicaAutoScaling") @Nullable
        Boolean writeAutoScaling,

        @Nullable List<String> indexNames,
        @ReadBy("dynamodb:ListTagsOfResource") @Nullable Map<String, String> tags,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public Replica {
        indexNames = indexNames == null ? null : List.copyOf(indexNames);
        tags = tags == null ? null : Ordered.copyOf(tags);
        unknowns.explain("replicaStatus", replicaStatus)
                .explain("sseDescription", sseDescription)
                .explain("deletionProtectionEnabled", deletionProtectionEnabled)
                .explain("pointInTimeRecovery", pointInTimeRecovery)
                .explain("timeToLive", timeToLive)
                .explain("billingMode", billingMode)
                .explain("writeAutoScaling", writeAutoScaling)
                .explain("indexNames", indexNames)
                .explain("tags", tags);
    }

    /** Tells whether its key is known to live in another Region, by the key's ARN or by where the stack goes. */
    public boolean keyInOtherRegion() {
        KmsKey key = sseDescription == null ? null : sseDescription.kmsMasterKey();
        if (key == null || id.region().equals(Region.NONE)) {
            return false;
        }
        Region home = key.id().arn().map(Arn::region).orElse(key.id().region());
        return !home.equals(Region.NONE) && !home.equals(id.region());
    }
}
