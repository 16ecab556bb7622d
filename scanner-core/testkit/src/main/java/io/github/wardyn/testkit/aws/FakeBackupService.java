package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** AWS Backup in one account and Region, to fill by hand. */
public final class FakeBackupService {
    private final World world;
    private final Scope scope;
    private final Instant now;

    FakeBackupService(World world, Scope scope, Instant now) {
        this.world = world;
        this.scope = scope;
        this.now = now;
    }

    /** Adds a plan. */
    public FakeBackupService plan(String id, Consumer<FakeBackupPlan> how) {
        FakeBackupPlan plan = FakeBackupPlan.withId(scope, id, now);
        how.accept(plan);
        world.put(scope, Kind.BACKUP_PLAN, id, plan.document());
        return this;
    }

    /** Adds a vault that is not locked; set {@code /Locked}, {@code /EncryptionKeyArn}, {@code /Tags/env} and so on. */
    public FakeBackupService vault(String name, Consumer<FakePart> how) {
        ObjectNode document = Json.object()
                .put("BackupVaultName", name)
                .put("BackupVaultArn", scope.arn("backup", "backup-vault:" + name))
                .put("VaultType", "BACKUP_VAULT")
                .put("VaultState", "AVAILABLE")
                .put("CreationDate", Json.seconds(now))
                .put("EncryptionKeyArn", scope.arn("kms", "key/aws-backup"))
                .put("NumberOfRecoveryPoints", 0)
                .put("Locked", false);
        return put(Kind.VAULT, name, document, how);
    }

    /**
     * Adds a completed recovery point of a resource, by ARN, in a vault; it has the members of both lists, by resource
     * and by vault, of which each list shows its own. Tags are a map: set {@code /Tags/env}.
     */
    public FakeBackupService recoveryPoint(
            String resourceArn, String vault, String recoveryPointArn, Instant created, Consumer<FakePart> how) {
        return put(
                Kind.RECOVERY_POINT,
                resourceArn + "|" + recoveryPointArn,
                recoveryPoint(scope, resourceArn, vault, recoveryPointArn, created),
                how);
    }

    static ObjectNode recoveryPoint(
            Scope scope, String resourceArn, String vault, String recoveryPointArn, Instant created) {
        return Json.object()
                .put("RecoveryPointArn", recoveryPointArn)
                .put("CreationDate", Json.seconds(created))
                .put("CompletionDate", Json.seconds(created.plusSeconds(60)))
                .put("Status", "COMPLETED")
                .put("EncryptionKeyArn", scope.arn("kms", "key/aws-backup"))
                .put("IsEncrypted", true)
                .put("BackupSizeBytes", 1024)
                .put("BackupSizeInBytes", 1024)
                .put("BackupVaultName", vault)
                .put("BackupVaultArn", scope.arn("backup", "backup-vault:" + vault))
                .put("ResourceArn", resourceArn)
                .put("ResourceType", resourceArn.contains(":dynamodb:") ? "DynamoDB" : "EBS")
                .put("IsParent", false)
                .put("ResourceName", resourceArn.substring(resourceArn.lastIndexOf('/') + 1))
                .put("VaultType", "BACKUP_VAULT");
    }

    /** Adds a backup job of a resource; State is COMPLETED until set otherwise. */
    public FakeBackupService backupJob(String id, String resourceArn, Consumer<FakePart> how) {
        ObjectNode document = job(resourceArn).put("BackupJobId", id).put("State", "COMPLETED");
        return put(Kind.BACKUP_JOB, id, document, how);
    }

    /** Adds a copy job of a resource; State is COMPLETED until set otherwise. */
    public FakeBackupService copyJob(String id, String resourceArn, Consumer<FakePart> how) {
        return put(Kind.COPY_JOB, id, job(resourceArn).put("CopyJobId", id).put("State", "COMPLETED"), how);
    }

    /** Adds a restore job from a recovery point; Status is COMPLETED until set otherwise. */
    public FakeBackupService restoreJob(String id, String recoveryPointArn, Consumer<FakePart> how) {
        ObjectNode document = job(recoveryPointArn)
                .put("RestoreJobId", id)
                .put("RecoveryPointArn", recoveryPointArn)
                .put("Status", "COMPLETED");
        document.remove("ResourceArn");
        return put(Kind.RESTORE_JOB, id, document, how);
    }

    /** Says for which types the Region uses AWS Backup, and for which with its advanced features. */
    public FakeBackupService settings(Map<String, Boolean> optIn, Map<String, Boolean> management) {
        ObjectNode document = Json.object();
        document.set("ResourceTypeOptInPreference", Json.of(optIn));
        document.set("ResourceTypeManagementPreference", Json.of(management));
        world.put(scope, Kind.BACKUP_SETTINGS, "settings", document);
        return this;
    }

    private ObjectNode job(String resourceArn) {
        return Json.object()
                .put("AccountId", scope.account())
                .put("ResourceArn", resourceArn)
                .put("ResourceType", "DynamoDB")
                .put("CreationDate", Json.seconds(now))
                .put("CompletionDate", Json.seconds(now))
                .put("PercentDone", "100.0");
    }

    private FakeBackupService put(Kind kind, String id, ObjectNode document, Consumer<FakePart> how) {
        how.accept(new FakePart(scope, document));
        world.put(scope, kind, id, document);
        return this;
    }
}
