package io.github.wardyn.model;

import java.util.List;

/**
 * A backup vault with the recovery points of DynamoDB tables that it holds.
 *
 * @param subject the vault
 * @param recoveryPoints those of DynamoDB tables
 * @param unknowns what could not be concluded, and why
 */
public record VaultUse(BackupVault subject, List<RecoveryPoint> recoveryPoints, Unknowns unknowns) implements Derived {
    public VaultUse {
        recoveryPoints = List.copyOf(recoveryPoints);
    }
}
