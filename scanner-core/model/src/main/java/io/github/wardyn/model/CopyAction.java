package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A copy that a rule of a backup plan makes.
 *
 * @param destinationVault the vault that takes the copy
 * @param deleteAfterDays days until the copy is deleted; absent for never
 */
public record CopyAction(
        @Nullable BackupVault destinationVault,
        @OrAbsent @Nullable Integer deleteAfterDays) {

    /** Tells whether the key of the destination certainly cannot be used. */
    public boolean hasUnusableKey() {
        KmsKey key = destinationKey();
        return key != null && key.keyState() != null && key.keyState().isUnusable();
    }

    /** Tells whether it copies to another account, into a vault that uses a key of the account it copies from. */
    public boolean usesSourceAccountsKey(ResourceId source) {
        KmsKey key = destinationKey();
        return destinationVault != null
                && key != null
                && !destinationVault.id().scope().equals(source.scope())
                && key.id().scope().equals(source.scope());
    }

    private @Nullable KmsKey destinationKey() {
        return destinationVault == null ? null : destinationVault.encryptionKey();
    }
}
