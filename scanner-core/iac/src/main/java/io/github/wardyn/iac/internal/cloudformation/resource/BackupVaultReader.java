package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.Fact;
import java.util.List;

/**
 * Reads {@code AWS::Backup::BackupVault}.
 *
 * <p>Defaults: the AWS managed key {@code alias/aws/backup}; no vault lock; no tags; deleted with the stack.
 */
final class BackupVaultReader implements ResourceReader {
    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        DeclaredFact<BackupVault> fact = declarations.fact(BackupVault.class, resource);
        var keys = new Keys(declarations);
        Field key = properties.get("EncryptionKeyArn");
        fact.set(
                "encryptionKey",
                key.read(
                        branch -> branch.isWritten() ? keys.read(branch) : keys.ofService("backup", null, properties)));
        Field lock = properties.get("LockConfiguration");
        fact.place("locked", lock);
        fact.set("locked", lock.read(branch -> Read.known(branch.isWritten(), null)));
        fact.set("minRetentionDays", lock.get("MinRetentionDays").integer());
        fact.set("maxRetentionDays", lock.get("MaxRetentionDays").integer());
        if (!lock.get("ChangeableForDays").isWritten()) {
            fact.absent("lockDate");
        }
        Commons.lifecycle(fact, resource);
        Commons.tags(fact, properties.get("BackupVaultTags"));
        return List.of(fact.build());
    }
}
