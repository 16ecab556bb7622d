package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.dynamodb.ReplicasReading.WriteScaling;
import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.ProvisionedThroughput;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.ReplicaStatus;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.SseType;
import io.github.wardyn.model.StreamSpecification;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaGlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * A replica, seen from its own Region or from another one of its global table. What another Region does not show is
 * unknown; an account whose Regions are all read never has such a replica, since the nearer sight of it wins.
 */
final class ReplicaMapper {

    private final Visit visit;

    ReplicaMapper(Visit visit) {
        this.visit = visit;
    }

    Replica here(
            Table table, TableDescription described, @Nullable String status, WriteScaling scaling, Answer<?> answer) {
        FactDraft<Replica> draft = ofTable(table, status, scaling);
        draft.absent("replicaInaccessibleDateTime");
        described.replicas().stream()
                .filter(one -> visit.site().region().code().equals(one.regionName()))
                .forEach(one -> draft.setOrAbsent("replicaInaccessibleDateTime", one.replicaInaccessibleDateTime()));
        draft.set(
                "indexNames",
                sorted(described.globalSecondaryIndexes().stream().map(GlobalSecondaryIndexDescription::indexName)));
        return draft.build(Visit.origin(DynamoDbCall.DESCRIBE_TABLE, answer));
    }

    /** Begins a replica with what its own table shows. */
    FactDraft<Replica> ofTable(Table table, @Nullable String status, WriteScaling scaling) {
        FactDraft<Replica> draft = FactDraft.of(Replica.class, table.id(), Words.missing(DynamoDbCall.DESCRIBE_TABLE));
        Words.set(draft, "replicaStatus", ReplicaStatus.class, status);
        Copies.copy(
                table,
                draft,
                List.of(
                        "sseDescription",
                        "deletionProtectionEnabled",
                        "pointInTimeRecovery",
                        "timeToLive",
                        "billingMode",
                        "tags"));
        draft.set("table", visit.mentions().of(Table.class, table.id().canonical()));
        stream(draft, table);
        writes(draft, table);
        scaling(draft, visit.site().region().code(), scaling);
        return draft;
    }

    Replica afar(
            Table table, TableDescription described, ReplicaDescription given, WriteScaling scaling, Answer<?> answer) {
        FactDraft<Replica> draft = afar(table.id().name(), given.regionName(), given);
        boolean ownedByAws = given.kmsMasterKeyId() == null && SseMapper.AWS_OWNED.equals(table.sseDescription());
        if (ownedByAws) {
            draft.set("sseDescription", SseMapper.AWS_OWNED);
        }
        draft.set(
                "indexNames",
                sorted(given.globalSecondaryIndexes().stream().map(ReplicaGlobalSecondaryIndexDescription::indexName)));
        Copies.copy(table, draft, List.of("billingMode"));
        stream(draft, table);
        writes(draft, table);
        scaling(draft, given.regionName(), scaling);
        return draft.build(Visit.origin(DynamoDbCall.DESCRIBE_TABLE, answer));
    }

    /** Begins a replica of another Region. */
    FactDraft<Replica> afar(String table, String region, ReplicaDescription given) {
        Site there = visit.site().in(new Region(region));
        FactDraft<Replica> draft = FactDraft.of(
                Replica.class,
                there.id(table, there.arn("dynamodb", "table/" + table)),
                new UnknownReason.NotCollected("dynamodb:DescribeTable in " + region));
        Words.set(draft, "replicaStatus", ReplicaStatus.class, given.replicaStatusAsString());
        draft.set("table", visit.mentions().of(Table.class, draft.id().canonical()));
        draft.setOrAbsent("replicaInaccessibleDateTime", given.replicaInaccessibleDateTime());
        KmsKey key =
                given.kmsMasterKeyId() == null ? null : Visit.mentionsOf(there).key(given.kmsMasterKeyId());
        if (key != null) {
            draft.unknown(
                    "sseDescription.status", new UnknownReason.NotCollected("dynamodb:DescribeTable in " + region));
            draft.set(
                    "sseDescription", new SseDescription(null, SseType.KMS, key, given.replicaInaccessibleDateTime()));
        }
        return draft;
    }

    static void scaling(FactDraft<Replica> draft, String region, WriteScaling scaling) {
        if (scaling.refused() != null) {
            draft.unknown("writeAutoScaling", scaling.refused());
        } else {
            draft.set("writeAutoScaling", scaling.byRegion().getOrDefault(region, scaling.elsewhere()));
        }
    }

    /** Replicas of one global table share stream settings and write capacity. */
    private static void stream(FactDraft<Replica> draft, Table table) {
        StreamSpecification stream = table.streamSpecification();
        if (stream != null) {
            draft.setOrAbsent("streamViewType", stream.streamViewType());
            table.unknowns()
                    .reason("streamSpecification.streamViewType")
                    .ifPresent(reason -> draft.unknown("streamViewType", reason));
        }
    }

    private static void writes(FactDraft<Replica> draft, Table table) {
        ProvisionedThroughput throughput = table.provisionedThroughput();
        if (table.unknowns().reason("provisionedThroughput.writeCapacityUnits").isEmpty()) {
            draft.setOrAbsent("writeCapacityUnits", throughput == null ? null : throughput.writeCapacityUnits());
        }
    }

    static List<String> sorted(Stream<String> names) {
        return names.sorted().toList();
    }
}
