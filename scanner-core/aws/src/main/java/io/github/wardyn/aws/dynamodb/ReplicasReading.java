package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableReplicaAutoScalingResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalTableWitnessDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaAutoScalingDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Reads a global table of version 2019.11.21 from one of its Regions: this Region's replica with all that its table shows,
 * the others as far as they can be seen from here.
 */
final class ReplicasReading {

    private final Visit visit;
    private final DynamoDbCalls calls;
    private final ReplicaMapper replicas;
    private final GlobalTableMapper globalTables;

    ReplicasReading(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
        this.replicas = new ReplicaMapper(visit);
        this.globalTables = new GlobalTableMapper(visit);
    }

    void read(Table table, TableDescription described, Answer<?> answer) {
        WriteScaling scaling = scaling(described);
        String here = visit.site().region().code();
        Map<String, Replica> byRegion = new TreeMap<>();
        String statusHere = described.tableStatusAsString();
        for (ReplicaDescription one : described.replicas()) {
            if (here.equals(one.regionName())) {
                statusHere = one.replicaStatusAsString();
            } else {
                byRegion.put(one.regionName(), replicas.afar(table, described, one, scaling, answer));
            }
        }
        byRegion.put(here, replicas.here(table, described, statusHere, scaling, answer));
        byRegion.values().forEach(visit::add);
        List<String> witnesses = described.globalTableWitnesses().stream()
                .map(GlobalTableWitnessDescription::regionName)
                .sorted()
                .toList();
        visit.add(globalTables.current(table, described, new ArrayList<>(byRegion.keySet()), witnesses, answer));
    }

    /** Asks only where writes are provisioned: on-demand capacity scales by itself. */
    private WriteScaling scaling(TableDescription described) {
        if (TableMapper.onDemand(described)) {
            return WriteScaling.ON_DEMAND;
        }
        Answer<DescribeTableReplicaAutoScalingResponse> answer =
                calls.describeTableReplicaAutoScaling(described.tableName());
        DescribeTableReplicaAutoScalingResponse given = answer.value();
        if (given == null || given.tableAutoScalingDescription() == null) {
            return WriteScaling.provisioned(Map.of(), answer.reason());
        }
        Map<String, Boolean> byRegion = new TreeMap<>();
        for (ReplicaAutoScalingDescription one :
                given.tableAutoScalingDescription().replicas()) {
            byRegion.put(one.regionName(), WriteScaling.isOn(one.replicaProvisionedWriteCapacityAutoScalingSettings()));
        }
        return WriteScaling.provisioned(byRegion, null);
    }

    /**
     * Where writes scale by themselves.
     *
     * @param byRegion true or false a Region
     * @param elsewhere what holds of a Region that is missing
     * @param refused why it is not known; null where it is
     */
    record WriteScaling(
            Map<String, Boolean> byRegion,
            boolean elsewhere,
            @Nullable UnknownReason refused) {

        static final WriteScaling ON_DEMAND = new WriteScaling(Map.of(), true, null);

        static WriteScaling provisioned(Map<String, Boolean> byRegion, @Nullable UnknownReason refused) {
            return new WriteScaling(byRegion, false, refused);
        }

        static boolean isOn(
                software.amazon.awssdk.services.dynamodb.model.@Nullable AutoScalingSettingsDescription settings) {
            return settings != null
                    && !Boolean.TRUE.equals(settings.autoScalingDisabled())
                    && settings.maximumUnits() != null;
        }
    }
}
