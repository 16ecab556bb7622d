package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A backup, or a restored table, with what it is compared with.
 *
 * @param subject the backup
 * @param currentKey the key that its table uses now; absent with the AWS owned key, and where the table no longer
 *     exists
 * @param superseded true where the backup's key is another than its table's
 * @param unknowns what could not be concluded, and why
 */
public record BackupComparison(
        Backup subject,
        @OrAbsent @Nullable KmsKey currentKey,
        @Nullable Boolean superseded,
        Unknowns unknowns) implements Derived {
    public BackupComparison {
        unknowns.explain("superseded", superseded);
    }
}
