package io.github.wardyn.aws;

import io.github.wardyn.aws.autoscaling.AutoScalingSource;
import io.github.wardyn.aws.backup.BackupSource;
import io.github.wardyn.aws.cloudtrail.ClientEventsSource;
import io.github.wardyn.aws.cloudtrail.CloudTrailSource;
import io.github.wardyn.aws.dax.DaxSource;
import io.github.wardyn.aws.dynamodb.DynamoDbSource;
import io.github.wardyn.aws.iam.IamSource;
import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.kms.KmsSource;
import io.github.wardyn.aws.network.NetworkSource;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which class reads what. Roles and keys are read last, when it is known which are named. */
final class Sources {

    private static final Map<Collector, ServiceSource> REGIONAL = Map.of(
            Collector.DYNAMODB, new DynamoDbSource(),
            Collector.DAX, new DaxSource(),
            Collector.BACKUP, new BackupSource(),
            Collector.AUTO_SCALING, new AutoScalingSource(),
            Collector.NETWORK, new NetworkSource(),
            Collector.CLOUDTRAIL, new CloudTrailSource(),
            Collector.CLIENT_EVENTS, new ClientEventsSource());

    private Sources() {}

    /** Gives what reads a Region; empty where the whole account must be known first. */
    static Optional<ServiceSource> regional(Collector collector) {
        return Optional.ofNullable(REGIONAL.get(collector));
    }

    static List<? extends Call> calls(Collector collector) {
        return switch (collector) {
            case KMS -> KmsSource.calls();
            case IAM -> IamSource.calls();
            default -> regional(collector).orElseThrow().calls();
        };
    }

    static Set<FactType> facts(Collector collector) {
        return switch (collector) {
            case KMS -> KmsSource.FACTS;
            case IAM -> IamSource.FACTS;
            default -> regional(collector).orElseThrow().facts();
        };
    }
}
