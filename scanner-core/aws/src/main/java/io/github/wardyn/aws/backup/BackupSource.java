package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Set;

/** Reads what AWS Backup does for DynamoDB in a Region. */
public final class BackupSource implements ServiceSource {

    @Override
    public Set<FactType> facts() {
        return Set.of(
                FactType.BACKUP_VAULT,
                FactType.RECOVERY_POINT,
                FactType.BACKUP_PLAN,
                FactType.BACKUP_PLAN_RULE,
                FactType.BACKUP_SELECTION,
                FactType.BACKUP_REGION_SETTINGS,
                FactType.PROTECTED_RESOURCE,
                FactType.BACKUP_JOB);
    }

    @Override
    public List<? extends Call> calls() {
        return List.of(BackupCall.values());
    }

    @Override
    public void read(Visit visit) {
        BackupCalls calls = new BackupCalls(visit);
        visit.fork(() -> new PlansReading(visit, calls).read());
        visit.fork(() -> new VaultsReading(visit, calls).read());
        visit.fork(() -> new RegionReading(visit, calls).read());
        visit.fork(() -> new JobsReading(visit, calls).read());
    }
}
