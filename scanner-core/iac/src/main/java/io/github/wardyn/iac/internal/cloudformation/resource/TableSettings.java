package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.model.ContributorInsightsStatus;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PointInTimeRecoveryDescription;
import io.github.wardyn.model.PointInTimeRecoveryStatus;
import io.github.wardyn.model.ProvisionedThroughput;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.SseStatus;
import io.github.wardyn.model.SseType;
import io.github.wardyn.model.TimeToLiveDescription;
import io.github.wardyn.model.TimeToLiveStatus;
import org.jspecify.annotations.Nullable;

/**
 * Settings that tables, SAM tables and replicas share, with the defaults of DynamoDB: the AWS owned key; the AWS managed
 * key {@code alias/aws/dynamodb} where encryption is enabled and no key is named; point-in-time recovery, TTL and
 * Contributor Insights off; a recovery period of 35 days.
 */
final class TableSettings {
    private static final int DEFAULT_RECOVERY_PERIOD = 35;

    private final DeclaredFact<?> fact;
    private final Keys keys;

    TableSettings(DeclaredFact<?> fact, Declarations declarations) {
        this.fact = fact;
        this.keys = new Keys(declarations);
    }

    /**
     * Sets the encryption.
     *
     * @param specification what holds SSEEnabled and SSEType
     * @param keyHolder what holds KMSMasterKeyId: the same, or the one of a replica
     */
    void encryption(Field specification, Field keyHolder) {
        fact.place("sseDescription", specification);
        Read<SseType> type = specification.read(branch -> enabled(branch)
                .then(on -> on ? branch.get("SSEType").oneOf(SseType.class).or(SseType.KMS) : Read.absent()));
        Read<KmsKey> key = specification.read(branch ->
                enabled(branch).then(on -> on ? key(keyHolderOf(branch, specification, keyHolder)) : Read.absent()));
        fact.set(
                "sseDescription",
                new SseDescription(
                        SseStatus.ENABLED,
                        fact.part("sseDescription.sseType", type),
                        fact.part("sseDescription.kmsMasterKey", key),
                        null));
    }

    /** Within a branch of the specification its own key counts, not that of another branch. */
    private static Field keyHolderOf(Field branch, Field specification, Field keyHolder) {
        return keyHolder.equals(specification) ? branch : keyHolder;
    }

    private static Read<Boolean> enabled(Field specification) {
        return specification.get("SSEEnabled").truth().or(false);
    }

    private Read<KmsKey> key(Field holder) {
        Field named = holder.get("KMSMasterKeyId");
        return named.read(branch -> branch.isWritten()
                ? keys.read(branch)
                : keys.ofService("dynamodb", holder.isWritten() ? holder.place() : null, holder));
    }

    void pointInTimeRecovery(Field specification) {
        fact.place("pointInTimeRecovery", specification);
        Read<Boolean> on =
                specification.get("PointInTimeRecoveryEnabled").truth().or(false);
        Read<Integer> days = on.then(enabled -> enabled
                ? specification.get("RecoveryPeriodInDays").integer().or(DEFAULT_RECOVERY_PERIOD)
                : Read.absent());
        fact.set(
                "pointInTimeRecovery",
                new PointInTimeRecoveryDescription(
                        fact.part(
                                "pointInTimeRecovery.pointInTimeRecoveryStatus",
                                on.map(enabled -> enabled
                                        ? PointInTimeRecoveryStatus.ENABLED
                                        : PointInTimeRecoveryStatus.DISABLED)),
                        fact.part("pointInTimeRecovery.recoveryPeriodInDays", days),
                        null));
    }

    void timeToLive(Field specification) {
        fact.place("timeToLive", specification);
        Read<Boolean> on = specification.read(branch -> branch.isWritten()
                ? branch.get("Enabled").truth()
                : Read.<Boolean>absent().or(false));
        Read<String> attribute =
                on.then(enabled -> enabled ? specification.get("AttributeName").text() : Read.absent());
        fact.set(
                "timeToLive",
                new TimeToLiveDescription(
                        fact.part(
                                "timeToLive.timeToLiveStatus",
                                on.map(enabled -> enabled ? TimeToLiveStatus.ENABLED : TimeToLiveStatus.DISABLED)),
                        fact.part("timeToLive.attributeName", attribute)));
    }

    void contributorInsights(Field specification) {
        fact.set(
                "contributorInsightsStatus",
                specification
                        .get("Enabled")
                        .truth()
                        .or(false)
                        .map(on -> on ? ContributorInsightsStatus.ENABLED : ContributorInsightsStatus.DISABLED));
    }

    /** Sets the capacity; none is known to be needed while the billing mode is not. */
    void throughput(Field specification, @Nullable Boolean onDemand) {
        if (Boolean.TRUE.equals(onDemand)) {
            fact.absent("provisionedThroughput");
        } else if (specification.isWritten()) {
            fact.place("provisionedThroughput", specification);
            fact.set(
                    "provisionedThroughput",
                    new ProvisionedThroughput(
                            fact.part(
                                    "provisionedThroughput.readCapacityUnits",
                                    specification
                                            .get("ReadCapacityUnits")
                                            .number()
                                            .orUnknown()),
                            fact.part(
                                    "provisionedThroughput.writeCapacityUnits",
                                    specification
                                            .get("WriteCapacityUnits")
                                            .number()
                                            .orUnknown())));
        }
    }
}
