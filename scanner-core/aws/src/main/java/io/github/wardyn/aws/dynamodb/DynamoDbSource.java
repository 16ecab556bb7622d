package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Set;

/** Reads the tables of a Region with their indexes, streams, replicas, backups and exports. */
public final class DynamoDbSource implements ServiceSource {

    @Override
    public Set<FactType> facts() {
        return Set.of(
                FactType.TABLE,
                FactType.TABLE_INDEX,
                FactType.TABLE_STREAM,
                FactType.KINESIS_DESTINATION,
                FactType.REPLICA,
                FactType.GLOBAL_TABLE,
                FactType.BACKUP,
                FactType.TABLE_EXPORT);
    }

    @Override
    public List<? extends Call> calls() {
        return List.of(DynamoDbCall.values());
    }

    @Override
    public void read(Visit visit) {
        DynamoDbCalls calls = new DynamoDbCalls(visit);
        TablesReading tables = new TablesReading(visit, calls);
        BackupsReading backups = new BackupsReading(visit, calls);
        backups.begin();
        visit.fork(() -> new ExportsReading(visit, calls).read());
        tables.read();
        visit.whenDone(() -> backups.finish(tables.tableIds()));
    }
}
