package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One account in one Region, to put resources into by hand.
 *
 * <p>Each method describes a resource; one that exists already, also a generated one, is changed instead. All methods
 * give the same Region back.
 */
public final class FakeRegion {
    private final World world;
    private final Scope scope;
    private final Instant now;

    FakeRegion(World world, Scope scope, Instant now) {
        this.world = world;
        this.scope = scope;
        this.now = now;
        world.add(scope);
    }

    /** An ARN in this account and Region, e.g. {@code arn("kms", "key/…")}. */
    public String arn(String service, String resource) {
        return scope.arn(service, resource);
    }

    /** Adds or changes a table. */
    public FakeRegion table(String name, Consumer<FakeTable> how) {
        FakeTable table = change(
                Kind.TABLE, name, document -> new FakeTable(scope, document), () -> FakeTable.named(scope, name, now));
        how.accept(table);
        return put(Kind.TABLE, name, table);
    }

    /** Takes a table out. */
    public FakeRegion withoutTable(String name) {
        world.remove(scope, Kind.TABLE, name);
        return this;
    }

    /** Adds a backup of a table that exists; its ARN is that of the table with instant and number. */
    public FakeRegion backup(String table, Instant created, Consumer<FakeBackup> how) {
        ObjectNode source = world.inventory(scope).find(Kind.TABLE, table);
        if (source == null) {
            throw new IllegalArgumentException("no table " + table + " in " + scope + ": add it before its backups");
        }
        FakeBackup backup = FakeBackup.of(scope, source.path("Table"), created, Mix.of(0, table) & 0xffffffffL);
        how.accept(backup);
        return put(Kind.BACKUP, backup.arn(), backup);
    }

    /** Adds a global table of version 2017.11.29 in all its Regions, with a table in each. */
    public FakeRegion globalTable2017(String name, List<String> replicaRegions) {
        return globalTable2017(name, replicaRegions, globalTable -> {});
    }

    /**
     * Adds a global table of version 2017.11.29 in all its Regions, with a table in each; set
     * {@code /GlobalTableDescription/…} and {@code /ReplicaSettings/0/…}.
     */
    public FakeRegion globalTable2017(String name, List<String> replicaRegions, Consumer<FakePart> how) {
        ObjectNode document = Json.object();
        ObjectNode described = document.putObject("GlobalTableDescription");
        for (String region : replicaRegions) {
            described
                    .withArray("ReplicationGroup")
                    .addObject()
                    .put("RegionName", region)
                    .put("ReplicaStatus", "ACTIVE");
            document.withArray("ReplicaSettings")
                    .addObject()
                    .put("RegionName", region)
                    .put("ReplicaStatus", "ACTIVE")
                    .put("ReplicaProvisionedReadCapacityUnits", 5)
                    .put("ReplicaProvisionedWriteCapacityUnits", 5);
        }
        described
                .put("GlobalTableArn", scope.globalArn("dynamodb", "global-table/" + name))
                .put("CreationDateTime", Json.seconds(now))
                .put("GlobalTableStatus", "ACTIVE")
                .put("GlobalTableName", name);
        how.accept(new FakePart(scope, document));
        for (String region : replicaRegions) {
            FakeRegion there = new FakeRegion(world, scope.in(region), now);
            there.table(
                    name,
                    table -> table.set("/Table/GlobalTableVersion", "2017.11.29").stream("NEW_AND_OLD_IMAGES", now));
            world.put(there.scope, Kind.GLOBAL_TABLE, name, document);
        }
        return this;
    }

    /** Adds an export to S3 of a table; members as DescribeExport gives them. */
    public FakeRegion export(String table, String id, Map<String, ?> members) {
        String arn = scope.arn("dynamodb", "table/" + table + "/export/" + id);
        ObjectNode document = Json.object()
                .put("ExportArn", arn)
                .put("ExportStatus", "COMPLETED")
                .put("ExportType", "FULL_EXPORT")
                .put("TableArn", scope.arn("dynamodb", "table/" + table))
                .put("StartTime", Json.seconds(now));
        members.forEach((member, value) -> document.set(member, Json.of(value)));
        world.put(scope, Kind.EXPORT, arn, document);
        return this;
    }

    /** Adds or changes a KMS key. */
    public FakeRegion key(String id, Consumer<FakeKey> how) {
        FakeKey key =
                change(Kind.KEY, id, document -> new FakeKey(scope, document), () -> FakeKey.withId(scope, id, now));
        how.accept(key);
        return put(Kind.KEY, id, key);
    }

    /** Adds an alias, with its {@code alias/}, of a key. */
    public FakeRegion alias(String name, String keyId) {
        world.put(scope, Kind.ALIAS, name, Json.object().put("TargetKeyId", keyId));
        return this;
    }

    /** Adds or changes a DAX cluster. */
    public FakeRegion daxCluster(String name, Consumer<FakeDaxCluster> how) {
        FakeDaxCluster cluster = change(
                Kind.DAX_CLUSTER,
                name,
                document -> new FakeDaxCluster(scope, document),
                () -> FakeDaxCluster.named(scope, name, now));
        how.accept(cluster);
        return put(Kind.DAX_CLUSTER, name, cluster);
    }

    /** Adds a DAX subnet group of a VPC; the subnets lie in the zones a, b, c… in turn. */
    public FakeRegion daxSubnetGroup(String name, String vpcId, List<String> subnetIds) {
        ObjectNode document = Json.object();
        ObjectNode group =
                document.putObject("SubnetGroup").put("SubnetGroupName", name).put("VpcId", vpcId);
        ArrayNode subnets = group.putArray("Subnets");
        for (String subnet : subnetIds) {
            subnets.addObject()
                    .put("SubnetIdentifier", subnet)
                    .put("SubnetAvailabilityZone", scope.region() + "abcdef".charAt(subnets.size() - 1));
        }
        world.put(scope, Kind.DAX_SUBNET_GROUP, name, document);
        return this;
    }

    /** Adds a DAX parameter group. */
    public FakeRegion daxParameterGroup(String name) {
        ObjectNode document = Json.object();
        document.putObject("ParameterGroup").put("ParameterGroupName", name).put("Description", "");
        world.put(scope, Kind.DAX_PARAMETER_GROUP, name, document);
        return this;
    }

    /** Adds a scalable target of a table or, as {@code table/<name>/index/<index>}, of an index, with a policy at 70 %. */
    public FakeRegion scalableTarget(String resourceId, String scalableDimension, int minCapacity, int maxCapacity) {
        FakeScaling.Target target = new FakeScaling.Target(resourceId, scalableDimension);
        world.put(
                scope,
                Kind.SCALABLE_TARGET,
                target.id(),
                FakeScaling.target(scope, target, minCapacity, maxCapacity, now));
        world.put(scope, Kind.SCALING_POLICY, target.policyId(), FakeScaling.policy(scope, target, now));
        return this;
    }

    /** Adds a Kinesis data stream; {@code keyId} is null for one that is not encrypted. */
    public FakeRegion stream(String name, @Nullable String keyId) {
        ObjectNode stream = Json.object()
                .put("StreamName", name)
                .put("StreamARN", scope.arn("kinesis", "stream/" + name))
                .put("StreamStatus", "ACTIVE")
                .put("RetentionPeriodHours", 24)
                .put("StreamCreationTimestamp", now.toEpochMilli())
                .put("EncryptionType", keyId == null ? "NONE" : "KMS")
                .put("OpenShardCount", 1)
                .put("ConsumerCount", 0);
        stream.putArray("EnhancedMonitoring").addObject().putArray("ShardLevelMetrics");
        if (keyId != null) {
            stream.put("KeyId", keyId);
        }
        world.put(scope, Kind.STREAM, name, stream);
        return this;
    }

    /** Adds a trail that logs here; set {@code /Trail}, {@code /Status} and {@code /Selectors}. */
    public FakeRegion trail(String name, Consumer<FakePart> how) {
        FakePart trail = new FakePart(scope, FakeTrail.named(scope, name, now));
        how.accept(trail);
        return put(Kind.TRAIL, name, trail);
    }

    /** Adds a CloudTrail event; {@code tlsVersion} is what the client used, e.g. {@code TLSv1.2}. */
    public FakeRegion event(Instant at, String eventSource, String eventName, String accessKeyId, String tlsVersion) {
        return event(at, FakeTrail.event(scope, at, eventSource, eventName, accessKeyId, tlsVersion));
    }

    /** Adds a CloudTrail event of a key, e.g. {@code DisableKey}; the key stays as it is. */
    public FakeRegion keyEvent(Instant at, String eventName, String keyId) {
        return event(at, FakeTrail.keyEvent(scope, at, eventName, keyId));
    }

    private FakeRegion event(Instant at, ObjectNode event) {
        world.put(scope, Kind.EVENT, FakeTrail.eventId(at, event.path("EventId").asText()), event);
        return this;
    }

    /** The plans, vaults, recovery points and jobs of AWS Backup. */
    public FakeBackupService backupService() {
        return new FakeBackupService(world, scope, now);
    }

    /** VPCs with their parts, and Direct Connect. */
    public FakeNetwork network() {
        return new FakeNetwork(world, scope, now);
    }

    private <T extends FakeResource<T>> T change(
            Kind kind, String id, Function<ObjectNode, T> existing, Supplier<T> fresh) {
        ObjectNode document = world.inventory(scope).find(kind, id);
        return document == null ? fresh.get() : existing.apply(document.deepCopy());
    }

    private FakeRegion put(Kind kind, String id, FakeResource<?> resource) {
        world.put(scope, kind, id, resource.document());
        return this;
    }
}
