package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupJob;
import io.github.wardyn.model.BackupStatus;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.ExportStatus;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.RecoveryPointStatus;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableExport;
import io.github.wardyn.model.TableStatus;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All facts by the key of a part that they need, those of other accounts among them. What is gone, or going, needs none.
 */
final class KeyUsers {

    static final FactType[] TYPES = {
        FactType.TABLE,
        FactType.REPLICA,
        FactType.BACKUP,
        FactType.TABLE_EXPORT,
        FactType.RECOVERY_POINT,
        FactType.BACKUP_VAULT,
        FactType.BACKUP_JOB
    };

    private static final String ENCRYPTION = "sseDescription.kmsMasterKey";

    private final Map<String, KmsKey> own = new HashMap<>();
    private final IdentityHashMap<Fact, List<Fact>> users = new IdentityHashMap<>();
    private final Map<Region, UnknownReason> hidden = new HashMap<>();
    private final Map<Region, UnknownReason> hiddenTables = new HashMap<>();

    KeyUsers(LinkedPart part) {
        for (FactType type : TYPES) {
            part.all(type).forEach(user -> add(user, false));
        }
        if (!part.foreignUsers().isEmpty()) {
            part.all(KmsKey.class).forEach(key -> own.put(key.id().canonical(), key));
            part.foreignUsers().forEach(user -> add(user, true));
        }
    }

    /** Gives the facts that need the key, by type and id. */
    List<Fact> of(KmsKey key) {
        return users.getOrDefault(key, List.of());
    }

    /** Gives why something of the Region of a key may need it without being seen to; null if nothing may. */
    @Nullable
    UnknownReason hiddenFrom(KmsKey key) {
        return hidden.get(key.id().region());
    }

    /** Gives why a table of the Region of a key may need it without being seen to; null if none may. */
    @Nullable
    UnknownReason tableHiddenFrom(KmsKey key) {
        return hiddenTables.get(key.id().region());
    }

    private void add(Fact user, boolean foreign) {
        if (user instanceof Table table) {
            boolean going = table.tableStatus() == TableStatus.DELETING;
            add(user, foreign, going, EncryptionKeys.of(table.sseDescription()), ENCRYPTION);
        } else if (user instanceof Replica replica) {
            add(user, foreign, false, EncryptionKeys.of(replica.sseDescription()), ENCRYPTION);
        } else if (user instanceof Backup backup) {
            boolean gone = backup.backupStatus() == BackupStatus.DELETED;
            add(user, foreign, gone, EncryptionKeys.of(backup.sseDescription()), ENCRYPTION);
        } else if (user instanceof TableExport export) {
            boolean failed = export.exportStatus() == ExportStatus.FAILED;
            add(user, foreign, failed, export.s3SseKmsKey(), "s3SseKmsKey");
        } else if (user instanceof RecoveryPoint point) {
            boolean going = point.status() == RecoveryPointStatus.DELETING;
            add(user, foreign, going, point.encryptionKey(), "encryptionKey");
        } else if (user instanceof BackupVault vault) {
            add(user, foreign, false, vault.encryptionKey(), "encryptionKey");
        } else if (user instanceof BackupJob job && BackupJobs.isRunning(job)) {
            addJob(job, foreign);
        }
    }

    private void add(Fact user, boolean foreign, boolean gone, @Nullable KmsKey key, String path) {
        if (gone) {
            return;
        }
        if (key != null) {
            add(user, foreign, key);
        } else if (!foreign) {
            UnknownReason reason = user.unknowns().reason(path).orElse(null);
            if (reason != null) {
                hidden.putIfAbsent(user.id().region(), reason);
            }
            if (reason != null && user instanceof Table) {
                hiddenTables.putIfAbsent(user.id().region(), reason);
            }
        }
    }

    /** What another account holds is linked to the key as that account sees it. */
    private void add(Fact user, boolean foreign, KmsKey key) {
        KmsKey needed = foreign ? own.get(key.id().canonical()) : key;
        if (needed != null) {
            users.computeIfAbsent(needed, known -> new ArrayList<>()).add(user);
        }
    }

    /** A job needs the key of what it reads and, for a backup or a copy, of the vault that it writes to. */
    private void addJob(BackupJob job, boolean foreign) {
        List<@Nullable KmsKey> keys = new ArrayList<>();
        Table table = job.table();
        RecoveryPoint point = job.recoveryPoint();
        BackupVault vault = job.vault();
        keys.add(table == null ? null : EncryptionKeys.of(table.sseDescription()));
        keys.add(point == null ? null : point.encryptionKey());
        keys.add(vault == null ? null : vault.encryptionKey());
        keys.stream().distinct().forEach(key -> {
            if (key != null) {
                add(job, foreign, key);
            }
        });
    }
}
