package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.BackupJob;
import io.github.wardyn.model.BackupJobState;
import io.github.wardyn.model.BackupJobType;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.backup.model.CopyJob;
import software.amazon.awssdk.services.backup.model.RestoreJobsListMember;

/** Reads the jobs that are not over. What is over shows in its recovery point, and AWS keeps a month of it. */
final class JobsReading {

    private final Visit visit;
    private final BackupCalls calls;

    JobsReading(Visit visit, BackupCalls calls) {
        this.visit = visit;
        this.calls = calls;
    }

    void read() {
        for (String state : List.of("CREATED", "PENDING", "RUNNING")) {
            visit.gap(calls.listBackupJobs(state, this::backup), FactType.BACKUP_JOB);
        }
        for (String state : List.of("CREATED", "RUNNING")) {
            visit.gap(calls.listCopyJobs(state, this::copy), FactType.BACKUP_JOB);
        }
        for (String status : List.of("PENDING", "RUNNING")) {
            visit.gap(calls.listRestoreJobs(status, this::restore), FactType.BACKUP_JOB);
        }
    }

    private void backup(software.amazon.awssdk.services.backup.model.BackupJob given) {
        add(
                begin(
                                "backup-job",
                                given.backupJobId(),
                                BackupJobType.BACKUP,
                                given.stateAsString(),
                                given.resourceArn())
                        .setOrAbsent("vault", visit.mentions().orNull(BackupVault.class, given.backupVaultArn()))
                        .absent("recoveryPoint"),
                BackupCall.LIST_BACKUP_JOBS);
    }

    private void copy(CopyJob given) {
        add(
                begin("copy-job", given.copyJobId(), BackupJobType.COPY, given.stateAsString(), given.resourceArn())
                        .setOrAbsent(
                                "vault", visit.mentions().orNull(BackupVault.class, given.destinationBackupVaultArn()))
                        .setOrAbsent("recoveryPoint", point(given.sourceRecoveryPointArn())),
                BackupCall.LIST_COPY_JOBS);
    }

    private void restore(RestoreJobsListMember given) {
        add(
                begin(
                                "restore-job",
                                given.restoreJobId(),
                                BackupJobType.RESTORE,
                                given.statusAsString(),
                                given.createdResourceArn())
                        .absent("vault")
                        .setOrAbsent("recoveryPoint", point(given.recoveryPointArn())),
                BackupCall.LIST_RESTORE_JOBS);
    }

    private @Nullable RecoveryPoint point(@Nullable String arn) {
        return visit.mentions().orNull(RecoveryPoint.class, arn);
    }

    private FactDraft<BackupJob> begin(
            String kind, String id, BackupJobType type, @Nullable String state, @Nullable String table) {
        FactDraft<BackupJob> draft = FactDraft.of(
                BackupJob.class,
                visit.site().id(id, visit.site().arn("backup", kind + ":" + id)),
                Words.missing(BackupCall.LIST_BACKUP_JOBS));
        draft.set("jobType", type);
        Words.set(draft, "state", BackupJobState.class, state);
        return draft.setOrAbsent("table", visit.mentions().orNull(Table.class, table));
    }

    private void add(FactDraft<BackupJob> draft, BackupCall call) {
        visit.add(draft.build(visit.originNow(call)));
    }
}
