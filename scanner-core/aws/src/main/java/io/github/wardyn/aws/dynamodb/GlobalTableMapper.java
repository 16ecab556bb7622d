package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.GlobalTableStatus;
import io.github.wardyn.model.GlobalTableVersion;
import io.github.wardyn.model.MultiRegionConsistency;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * A global table of either version. Only version 2017.11.29 has an ARN of its own; the same form names those of
 * 2019.11.21, so that every Region that is read gives the same one.
 */
final class GlobalTableMapper {

    private final Visit visit;

    GlobalTableMapper(Visit visit) {
        this.visit = visit;
    }

    GlobalTable current(
            Table table, TableDescription described, List<String> regions, List<String> witnesses, Answer<?> answer) {
        FactDraft<GlobalTable> draft = begin(table.id().name(), regions);
        Words.set(
                draft,
                "globalTableVersion",
                GlobalTableVersion.class,
                Objects.requireNonNullElse(described.globalTableVersion(), "2019.11.21"));
        draft.absent("globalTableStatus");
        Words.set(
                draft,
                "multiRegionConsistency",
                MultiRegionConsistency.class,
                Objects.requireNonNullElse(described.multiRegionConsistencyAsString(), "EVENTUAL"));
        draft.set("witnessRegions", witnesses);
        return draft.build(Visit.origin(DynamoDbCall.DESCRIBE_TABLE, answer));
    }

    GlobalTable legacy(String name, @Nullable String status, List<String> regions, Call call, Answer<?> answer) {
        FactDraft<GlobalTable> draft = begin(name, regions);
        draft.set("globalTableVersion", GlobalTableVersion.V2017_11_29);
        Words.setOrAbsent(draft, "globalTableStatus", GlobalTableStatus.class, status);
        draft.set("multiRegionConsistency", MultiRegionConsistency.EVENTUAL);
        draft.set("witnessRegions", List.of());
        return draft.build(Visit.origin(call, answer));
    }

    ResourceId id(String name) {
        Site global = visit.site().in(Region.NONE);
        return global.id(name, global.arn("dynamodb", "global-table/" + name));
    }

    private FactDraft<GlobalTable> begin(String name, List<String> regions) {
        FactDraft<GlobalTable> draft =
                FactDraft.of(GlobalTable.class, id(name), Words.missing(DynamoDbCall.DESCRIBE_TABLE));
        draft.set(
                "replicas",
                regions.stream()
                        .map(region -> visit.mentions()
                                .of(
                                        Replica.class,
                                        visit.site().in(new Region(region)).arn("dynamodb", "table/" + name)))
                        .toList());
        draft.set("multiAccount", false);
        return draft.absent("lifecycle");
    }
}
