package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.call.Call;

/** The operations of AWS Backup that the collector calls, and one of DynamoDB for recovery points that are its backups. */
enum BackupCall implements Call {
    LIST_BACKUP_PLANS("backup:ListBackupPlans"),
    GET_BACKUP_PLAN("backup:GetBackupPlan"),
    LIST_BACKUP_SELECTIONS("backup:ListBackupSelections"),
    GET_BACKUP_SELECTION("backup:GetBackupSelection"),
    LIST_BACKUP_VAULTS("backup:ListBackupVaults"),
    DESCRIBE_BACKUP_VAULT("backup:DescribeBackupVault"),
    LIST_TAGS("backup:ListTags"),
    LIST_RECOVERY_POINTS_BY_BACKUP_VAULT("backup:ListRecoveryPointsByBackupVault"),
    LIST_PROTECTED_RESOURCES("backup:ListProtectedResources"),
    DESCRIBE_REGION_SETTINGS("backup:DescribeRegionSettings"),
    LIST_BACKUP_JOBS("backup:ListBackupJobs"),
    LIST_COPY_JOBS("backup:ListCopyJobs"),
    LIST_RESTORE_JOBS("backup:ListRestoreJobs"),
    DESCRIBE_BACKUP("dynamodb:DescribeBackup", 10);

    private final String action;
    private final double perSecond;

    BackupCall(String action) {
        this(action, 0);
    }

    BackupCall(String action, double perSecond) {
        this.action = action;
        this.perSecond = perSecond;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public double perSecond() {
        return perSecond;
    }
}
