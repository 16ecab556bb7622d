package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.model.BackupJob;
import io.github.wardyn.model.BackupJobState;

/** Jobs of AWS Backup. */
final class BackupJobs {

    private BackupJobs() {}

    /** Tells whether the job has yet to read or write. */
    static boolean isRunning(BackupJob job) {
        BackupJobState state = job.state();
        return state == BackupJobState.CREATED || state == BackupJobState.PENDING || state == BackupJobState.RUNNING;
    }
}
