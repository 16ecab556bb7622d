package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.dynamodb.ReplicasReading.WriteScaling;
import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.BillingMode;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.ReplicaStatus;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeGlobalTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeGlobalTableSettingsResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalTableDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaGlobalSecondaryIndexSettingsDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaSettingsDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Reads a global table of version 2017.11.29 from one of its Regions, with the settings of every replica. */
final class GlobalTable2017Reading {

    private final Visit visit;
    private final DynamoDbCalls calls;
    private final ReplicaMapper replicas;
    private final GlobalTableMapper globalTables;

    GlobalTable2017Reading(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
        this.replicas = new ReplicaMapper(visit);
        this.globalTables = new GlobalTableMapper(visit);
    }

    void read(Table table, @Nullable TableDescription described) {
        String name = table.id().name();
        Answer<GlobalTableDescription> answer =
                calls.describeGlobalTable(name).map(DescribeGlobalTableResponse::globalTableDescription);
        GlobalTableDescription given = answer.value();
        if (given == null) {
            visit.gap(answer.reason(), FactType.GLOBAL_TABLE, FactType.REPLICA);
            return;
        }
        Answer<DescribeGlobalTableSettingsResponse> settings = calls.describeGlobalTableSettings(name);
        Map<String, ReplicaSettingsDescription> byRegion = byRegion(settings);
        Map<String, Replica> found = new TreeMap<>();
        for (ReplicaDescription one : given.replicationGroup()) {
            boolean here = visit.site().region().code().equals(one.regionName());
            FactDraft<Replica> draft = here && described != null
                    ? here(table, described, one, scaling(one.regionName(), byRegion, settings.reason()))
                    : afar(name, one, byRegion.get(one.regionName()), settings.reason());
            status(draft, one, byRegion.get(one.regionName()));
            found.put(one.regionName(), draft.build(Visit.origin(DynamoDbCall.DESCRIBE_GLOBAL_TABLE, answer)));
        }
        found.values().forEach(visit::add);
        visit.add(globalTables.legacy(
                name,
                given.globalTableStatusAsString(),
                found.keySet().stream().toList(),
                DynamoDbCall.DESCRIBE_GLOBAL_TABLE,
                answer));
    }

    /** Where the group does not tell a replica's state, its settings do. */
    private static void status(
            FactDraft<Replica> draft, ReplicaDescription given, @Nullable ReplicaSettingsDescription settings) {
        if (given.replicaStatus() == null && settings != null) {
            Words.set(draft, "replicaStatus", ReplicaStatus.class, settings.replicaStatusAsString());
        }
    }

    private FactDraft<Replica> here(
            Table table, TableDescription described, ReplicaDescription given, WriteScaling scaling) {
        FactDraft<Replica> draft = replicas.ofTable(table, given.replicaStatusAsString(), scaling);
        draft.setOrAbsent("replicaInaccessibleDateTime", given.replicaInaccessibleDateTime());
        return draft.set(
                "indexNames",
                ReplicaMapper.sorted(described.globalSecondaryIndexes().stream()
                        .map(
                                software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription
                                        ::indexName)));
    }

    private FactDraft<Replica> afar(
            String name,
            ReplicaDescription given,
            @Nullable ReplicaSettingsDescription settings,
            @Nullable UnknownReason refused) {
        FactDraft<Replica> draft = replicas.afar(name, given.regionName(), given);
        if (settings == null) {
            if (refused != null) {
                draft.unknown("billingMode", refused)
                        .unknown("writeCapacityUnits", refused)
                        .unknown("writeAutoScaling", refused)
                        .unknown("indexNames", refused);
            }
            return draft;
        }
        String billing = billing(settings);
        Words.set(draft, "billingMode", BillingMode.class, billing);
        draft.setOrAbsent(
                "writeCapacityUnits",
                "PROVISIONED".equals(billing) ? settings.replicaProvisionedWriteCapacityUnits() : null);
        draft.set("writeAutoScaling", scales(settings));
        return draft.set(
                "indexNames",
                ReplicaMapper.sorted(settings.replicaGlobalSecondaryIndexSettings().stream()
                        .map(ReplicaGlobalSecondaryIndexSettingsDescription::indexName)));
    }

    private static WriteScaling scaling(
            String region, Map<String, ReplicaSettingsDescription> byRegion, @Nullable UnknownReason refused) {
        ReplicaSettingsDescription settings = byRegion.get(region);
        if (settings == null) {
            return WriteScaling.provisioned(Map.of(), refused);
        }
        return WriteScaling.provisioned(Map.of(region, scales(settings)), null);
    }

    private static String billing(ReplicaSettingsDescription settings) {
        return settings.replicaBillingModeSummary() == null
                ? "PROVISIONED"
                : settings.replicaBillingModeSummary().billingModeAsString();
    }

    private static boolean scales(ReplicaSettingsDescription settings) {
        return "PAY_PER_REQUEST".equals(billing(settings))
                || WriteScaling.isOn(settings.replicaProvisionedWriteCapacityAutoScalingSettings());
    }

    private static Map<String, ReplicaSettingsDescription> byRegion(
            Answer<DescribeGlobalTableSettingsResponse> answer) {
        DescribeGlobalTableSettingsResponse given = answer.value();
        return given == null
                ? Map.of()
                : given.replicaSettings().stream()
                        .collect(Collectors.toMap(ReplicaSettingsDescription::regionName, Function.identity()));
    }
}
