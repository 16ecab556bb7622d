package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that was restored, with what it was restored from.
 *
 * @param subject the restored table
 * @param sourceTable the table that was backed up; absent where it no longer exists
 * @param sourceBackup the backup; absent for a restore to a point in time, and where it no longer exists
 * @param sourceKeyType tier of the key of the source backup, else of the source table
 * @param keyWeaker true where the table's key is of a lower tier than its source's
 * @param lostSettings settings of the source that are missing, e.g. timeToLive, tags
 * @param unknowns what could not be concluded, and why
 */
public record RestoredTable(
        Table subject,
        @OrAbsent @Nullable Table sourceTable,
        @OrAbsent @Nullable Backup sourceBackup,
        @Nullable KeyType sourceKeyType,
        @Nullable Boolean keyWeaker,
        @Nullable List<String> lostSettings,
        Unknowns unknowns)
        implements Derived {
    public RestoredTable {
        lostSettings = lostSettings == null ? null : List.copyOf(lostSettings);
        unknowns.explain("sourceKeyType", sourceKeyType)
                .explain("keyWeaker", keyWeaker)
                .explain("lostSettings", lostSettings);
    }
}
