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

/** All facts of a part by the key that they need. What is gone, or going, needs none. */
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

    private final IdentityHashMap<Fact, List<Fact>> users = new IdentityHashMap<>();
    private final Map<Region, UnknownReason> hidden = new HashMap<>();

    KeyUsers(LinkedPart part) {
        for (Table table : part.all(Table.class)) {
            if (table.tableStatus() != TableStatus.DELETING) {
                add(table, EncryptionKeys.of(table.sseDescription()), "sseDescription.kmsMasterKey");
            }
        }
        for (Replica replica : part.all(Replica.class)) {
            add(replica, EncryptionKeys.of(replica.sseDescription()), "sseDescription.kmsMasterKey");
        }
        for (Backup backup : part.all(Backup.class)) {
            if (backup.backupStatus() != BackupStatus.DELETED) {
                add(backup, EncryptionKeys.of(backup.sseDescription()), "sseDescription.kmsMasterKey");
            }
        }
        for (TableExport export : part.all(TableExport.class)) {
            if (export.exportStatus() != ExportStatus.FAILED) {
                add(export, export.s3SseKmsKey(), "s3SseKmsKey");
            }
        }
        for (RecoveryPoint point : part.all(RecoveryPoint.class)) {
            if (point.status() != RecoveryPointStatus.DELETING) {
                add(point, point.encryptionKey(), "encryptionKey");
            }
        }
        for (BackupVault vault : part.all(BackupVault.class)) {
            add(vault, vault.encryptionKey(), "encryptionKey");
        }
        part.all(BackupJob.class).stream().filter(BackupJobs::isRunning).forEach(this::addJob);
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

    private void add(Fact user, @Nullable KmsKey key, String path) {
        if (key != null) {
            users.computeIfAbsent(key, known -> new ArrayList<>()).add(user);
        } else {
            user.unknowns()
                    .reason(path)
                    .ifPresent(reason -> hidden.putIfAbsent(user.id().region(), reason));
        }
    }

    /** A job needs the key of what it reads and, for a backup or a copy, of the vault that it writes to. */
    private void addJob(BackupJob job) {
        List<@Nullable KmsKey> keys = new ArrayList<>();
        Table table = job.table();
        RecoveryPoint point = job.recoveryPoint();
        BackupVault vault = job.vault();
        keys.add(table == null ? null : EncryptionKeys.of(table.sseDescription()));
        keys.add(point == null ? null : point.encryptionKey());
        keys.add(vault == null ? null : vault.encryptionKey());
        keys.stream().distinct().forEach(key -> {
            if (key != null) {
                users.computeIfAbsent(key, known -> new ArrayList<>()).add(job);
            }
        });
    }
}
