package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupJob;
import io.github.wardyn.model.BackupPlan;
import io.github.wardyn.model.BackupPlanRule;
import io.github.wardyn.model.BackupStatus;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableProtection;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each table can be restored from, and what will back it up. */
final class TableProtections implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return TableProtection.class;
    }

    @Override
    public Stream<TableProtection> derive(LinkedPart part) {
        IdentityHashMap<Fact, List<Backup>> backups = group(part.all(Backup.class), Backup::table);
        IdentityHashMap<Fact, List<RecoveryPoint>> points = group(part.all(RecoveryPoint.class), RecoveryPoint::table);
        IdentityHashMap<Fact, List<BackupJob>> jobs = group(part.all(BackupJob.class), BackupJob::table);
        IdentityHashMap<Fact, List<BackupPlanRule>> rules = group(part.all(BackupPlanRule.class), BackupPlanRule::plan);
        PlanCoverage coverage = new PlanCoverage(part);
        return part.all(Table.class).stream().map(table -> {
            Gaps gaps = new Gaps(part);
            gaps.addIncomplete("backups", table, FactType.BACKUP);
            gaps.addIncomplete("recoveryPoints", table, FactType.RECOVERY_POINT);
            gaps.addIncomplete("runningJobs", table, FactType.BACKUP_JOB);
            gaps.addIncomplete("planRules", table, FactType.BACKUP_PLAN_RULE);
            List<Backup> ofTable = backups.getOrDefault(table, List.of()).stream()
                    .filter(backup -> backup.backupStatus() != BackupStatus.DELETED)
                    .toList();
            List<RecoveryPoint> pointsOfTable = points.getOrDefault(table, List.of());
            List<BackupPlan> plans = coverage.plans(table, gaps);
            RestoreSources sources = RestoreSources.of(ofTable, pointsOfTable);
            return new TableProtection(
                    table,
                    ofTable,
                    pointsOfTable,
                    plans,
                    plans.stream()
                            .flatMap(plan -> rules.getOrDefault(plan, List.of()).stream())
                            .toList(),
                    gaps.value("inBackupPlan", coverage.isCovered(table)),
                    sources.newest(gaps),
                    sources.usable(gaps),
                    jobs.getOrDefault(table, List.of()).stream()
                            .filter(BackupJobs::isRunning)
                            .toList(),
                    gaps.toUnknowns());
        });
    }

    private static <T> IdentityHashMap<Fact, List<T>> group(List<T> facts, Function<T, @Nullable Fact> by) {
        IdentityHashMap<Fact, List<T>> groups = new IdentityHashMap<>();
        for (T fact : facts) {
            Fact of = by.apply(fact);
            if (of != null) {
                groups.computeIfAbsent(of, known -> new ArrayList<>()).add(fact);
            }
        }
        return groups;
    }
}
