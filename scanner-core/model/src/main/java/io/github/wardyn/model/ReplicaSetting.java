package io.github.wardyn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What replicas of a global table should have in common. */
final class ReplicaSetting {

    /** What version 2017.11.29 does not keep equal by itself. */
    static final List<String> OF_2017 = List.of("ttl", "stream", "billing-mode", "write-capacity", "indexes");

    private static final String ABSENT = "(none)";

    private static final Map<String, Function<Replica, @Nullable Object>> READERS = Map.of(
            "ttl", ReplicaSetting::timeToLive,
            "stream", replica -> orAbsent(replica, "streamViewType", replica.streamViewType()),
            "billing-mode", Replica::billingMode,
            "write-capacity", replica -> orAbsent(replica, "writeCapacityUnits", replica.writeCapacityUnits()),
            "indexes", Replica::indexNames,
            "deletion-protection", Replica::deletionProtectionEnabled,
            "point-in-time-recovery", ReplicaSetting::pointInTimeRecovery,
            "key-type", ReplicaSetting::keyType);

    private ReplicaSetting() {}

    /** Tells whether two replicas are known to differ; what is unknown of one differs from nothing. */
    static boolean differs(String setting, List<Replica> replicas) {
        return values(setting, replicas).stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** Tells whether all replicas are known to have the same. */
    static boolean agrees(String setting, List<Replica> replicas) {
        List<@Nullable Object> values = values(setting, replicas);
        return !values.contains(null) && values.stream().distinct().count() < 2;
    }

    private static List<@Nullable Object> values(String setting, List<Replica> replicas) {
        Function<Replica, @Nullable Object> reader = READERS.get(setting);
        if (reader == null) {
            throw new IllegalArgumentException("\"" + setting + "\" is no setting of replicas");
        }
        List<@Nullable Object> values = new ArrayList<>();
        replicas.forEach(replica -> values.add(reader.apply(replica)));
        return values;
    }

    private static @Nullable Object orAbsent(Replica replica, String component, @Nullable Object value) {
        return value == null && replica.unknowns().reason(component).isEmpty() ? ABSENT : value;
    }

    /** What is being switched counts as what it will be. */
    private static @Nullable Object timeToLive(Replica replica) {
        TimeToLiveStatus status =
                replica.timeToLive() == null ? null : replica.timeToLive().timeToLiveStatus();
        return status == null ? null : status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.ENABLING;
    }

    private static @Nullable Object pointInTimeRecovery(Replica replica) {
        PointInTimeRecoveryDescription recovery = replica.pointInTimeRecovery();
        return recovery == null ? null : recovery.pointInTimeRecoveryStatus();
    }

    private static @Nullable Object keyType(Replica replica) {
        return replica.sseDescription() == null
                ? null
                : replica.sseDescription().keyType();
    }
}
