package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.UnknownReason;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads all tables of a Region, one piece of work a table.
 *
 * <p>Global tables of version 2017.11.29 are listed first: DescribeTable does not always say that a table belongs to one.
 */
final class TablesReading {

    private static final FactType[] ALL = {
        FactType.TABLE,
        FactType.TABLE_INDEX,
        FactType.TABLE_STREAM,
        FactType.KINESIS_DESTINATION,
        FactType.REPLICA,
        FactType.GLOBAL_TABLE
    };

    private final Visit visit;
    private final DynamoDbCalls calls;
    private final Map<String, String> tableIds = new ConcurrentHashMap<>();
    private volatile boolean listed;

    TablesReading(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
    }

    void read() {
        Set<String> legacy = new LinkedHashSet<>();
        UnknownReason globalTables = calls.listGlobalTables(table -> legacy.add(table.globalTableName()));
        visit.gap(globalTables, FactType.GLOBAL_TABLE, FactType.REPLICA);
        TableReading reading = new TableReading(visit, calls, new LegacyTables(legacy, globalTables), tableIds);
        UnknownReason tables = calls.listTables(page -> page.tableNames().forEach(reading::read));
        visit.gap(tables, ALL);
        listed = tables == null;
    }

    /** Gives the id of each table by ARN; null where not all tables are known. An id of "" is not known. */
    @Nullable
    Map<String, String> tableIds() {
        return listed ? tableIds : null;
    }

    /**
     * Names of global tables of version 2017.11.29.
     *
     * @param gap why there may be more; null where there are not
     */
    record LegacyTables(Set<String> names, @Nullable UnknownReason gap) {}
}
