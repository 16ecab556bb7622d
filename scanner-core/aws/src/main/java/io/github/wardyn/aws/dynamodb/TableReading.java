package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.dynamodb.TablesReading.LegacyTables;
import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Reads one table after the other. A refusal costs only what that call would have shown. */
final class TableReading {

    private final Visit visit;
    private final DynamoDbCalls calls;
    private final LegacyTables legacy;
    private final Map<String, String> tableIds;
    private final TableMapper mapper;
    private final TableSettings settings;
    private final TableParts parts;
    private final GlobalTable2017Reading legacyReading;

    TableReading(Visit visit, DynamoDbCalls calls, LegacyTables legacy, Map<String, String> tableIds) {
        this.visit = visit;
        this.calls = calls;
        this.legacy = legacy;
        this.tableIds = tableIds;
        this.mapper = new TableMapper(visit.mentions());
        this.settings = new TableSettings(visit, calls);
        this.parts = new TableParts(visit, calls);
        this.legacyReading = new GlobalTable2017Reading(visit, calls);
    }

    void read(String name) {
        settings.readPaced(name, visit.site().arn("dynamodb", "table/" + name), paced -> read(name, paced));
    }

    private void read(String name, TableSettings.Paced paced) {
        Answer<TableDescription> answer = calls.describeTable(name).map(DescribeTableResponse::table);
        if (answer.failedWith("ResourceNotFound")) {
            return;
        }
        TableDescription described = answer.value();
        String arn = arn(name, described);
        tableIds.put(arn, described == null || described.tableId() == null ? "" : described.tableId());
        FactDraft<Table> draft = FactDraft.of(Table.class, visit.site().id(name, arn), otherwise(answer));
        if (described != null) {
            mapper.map(draft, described);
        }
        version(draft, name, described);
        draft.absent("lifecycle");
        settings.read(draft, name, arn);
        paced.set(draft);
        finish(draft, name, answer);
    }

    private void finish(FactDraft<Table> draft, String name, Answer<TableDescription> answer) {
        Table table = draft.build(Visit.origin(DynamoDbCall.DESCRIBE_TABLE, answer));
        visit.add(table);
        visit.gap(
                answer.reason(), FactType.TABLE_INDEX, FactType.TABLE_STREAM, FactType.REPLICA, FactType.GLOBAL_TABLE);
        boolean isLegacy = legacy.names().contains(name);
        parts.read(table, answer, !isLegacy);
        if (isLegacy) {
            legacyReading.read(table, answer.value());
        }
    }

    private String arn(String name, @Nullable TableDescription described) {
        return described == null || described.tableArn() == null
                ? visit.site().arn("dynamodb", "table/" + name)
                : described.tableArn();
    }

    private static UnknownReason otherwise(Answer<?> answer) {
        UnknownReason refused = answer.reason();
        return refused == null ? Words.missing(DynamoDbCall.DESCRIBE_TABLE) : refused;
    }

    private void version(FactDraft<Table> draft, String name, @Nullable TableDescription described) {
        if (legacy.names().contains(name)) {
            mapper.version(draft, "2017.11.29");
        } else if (described != null && described.globalTableVersion() == null && legacy.gap() != null) {
            draft.unknown("globalTableVersion", legacy.gap());
        } else if (described != null) {
            mapper.version(draft, TableMapper.version(described));
        }
    }
}
