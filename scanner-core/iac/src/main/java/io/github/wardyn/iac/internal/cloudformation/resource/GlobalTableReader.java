package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.BillingMode;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.GlobalTableVersion;
import io.github.wardyn.model.MultiRegionConsistency;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.ReplicaStatus;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.StreamViewType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads {@code AWS::DynamoDB::GlobalTable}, version 2019.11.21, and each of its replicas.
 *
 * <p>Defaults besides those of {@link TableSettings}: billing mode PROVISIONED; eventual consistency; deletion protection
 * of a replica off; one account, unless the table is made from a source ARN. Writes of a provisioned table scale by
 * themselves where it says how; those of an on-demand table need no scaling.
 */
final class GlobalTableReader implements ResourceReader {
    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        var replicas = new ArrayList<Replica>();
        for (Field replica : properties.get("Replicas").possibleItems()) {
            replicas.add(replica(resource, declarations, properties, replica));
        }
        var facts = new ArrayList<Fact>(replicas);
        facts.add(globalTable(resource, declarations, properties, replicas));
        return facts;
    }

    private static GlobalTable globalTable(
            StackResource resource, Declarations declarations, Field properties, List<Replica> replicas) {
        DeclaredFact<GlobalTable> fact = declarations.fact(GlobalTable.class, resource);
        fact.set("globalTableVersion", GlobalTableVersion.V2019_11_21).absent("globalTableStatus");
        fact.set(
                "replicas",
                properties
                        .get("Replicas")
                        .items()
                        .map(items -> replicas.stream()
                                .sorted(Comparator.comparing(
                                        replica -> replica.id().region()))
                                .map(replica -> Links.to(Replica.class, replica.id()))
                                .toList()));
        fact.set(
                "multiRegionConsistency",
                properties
                        .get("MultiRegionConsistency")
                        .oneOf(MultiRegionConsistency.class)
                        .or(MultiRegionConsistency.EVENTUAL));
        fact.set("multiAccount", properties.get("GlobalTableSourceArn").isWritten());
        fact.set(
                "witnessRegions",
                Links.each(
                                properties.get("GlobalTableWitnesses"),
                                witness -> witness.get("Region").text())
                        .or(List.of()));
        Commons.lifecycle(fact, resource);
        return fact.build();
    }

    private static Replica replica(StackResource resource, Declarations declarations, Field properties, Field replica) {
        Field region = replica.get("Region");
        ResourceId table = declarations.id(resource);
        String code = region.text().value();
        var id = new ResourceId(
                table.scope(),
                code == null || code.contains("$") ? Region.NONE : new Region(code),
                table.name(),
                table.canonical() + "/replica/" + region);
        DeclaredFact<Replica> fact = declarations.fact(Replica.class, id, resource, replica);
        var settings = new TableSettings(fact, declarations);
        fact.set("replicaStatus", ReplicaStatus.ACTIVE).absent("replicaInaccessibleDateTime", "table");
        settings.encryption(properties.get("SSESpecification"), replica.get("SSESpecification"));
        settings.pointInTimeRecovery(replica.get("PointInTimeRecoverySpecification"));
        settings.timeToLive(properties.get("TimeToLiveSpecification"));
        fact.set(
                "deletionProtectionEnabled",
                replica.get("DeletionProtectionEnabled").truth().or(false));
        fact.set(
                "streamViewType",
                properties.get("StreamSpecification").get("StreamViewType").oneOf(StreamViewType.class));
        capacity(fact, properties);
        fact.set(
                "indexNames",
                Links.each(
                                properties.get("GlobalSecondaryIndexes"),
                                index -> index.get("IndexName").text())
                        .map(names -> names.stream().sorted().toList())
                        .or(List.of()));
        Commons.tags(fact, replica.get("Tags"));
        return fact.build();
    }

    private static void capacity(DeclaredFact<Replica> fact, Field properties) {
        Read<BillingMode> billing =
                properties.get("BillingMode").oneOf(BillingMode.class).or(BillingMode.PROVISIONED);
        fact.set("billingMode", billing);
        Field scaling = properties.get("WriteProvisionedThroughputSettings").get("WriteCapacityAutoScalingSettings");
        fact.set("writeAutoScaling", billing.map(mode -> mode == BillingMode.PAY_PER_REQUEST || scaling.isWritten()));
        if (billing.value() == BillingMode.PAY_PER_REQUEST) {
            fact.absent("writeCapacityUnits");
        }
    }
}
