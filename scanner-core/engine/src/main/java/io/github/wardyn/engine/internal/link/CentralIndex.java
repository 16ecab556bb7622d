package io.github.wardyn.engine.internal.link;

import io.github.wardyn.engine.internal.snapshot.SnapshotFileReader;
import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one account's facts may name in another account: keys and vaults, and the accounts themselves. Small beside the snapshot, so it is held while
 * the accounts are judged one at a time.
 */
public final class CentralIndex {

    private static final Set<FactType> SHARED = Set.of(FactType.KMS_KEY, FactType.BACKUP_VAULT);
    private static final Set<FactType> READ = Set.of(FactType.ACCOUNT_REGION, FactType.KMS_KEY, FactType.BACKUP_VAULT);

    private final FactIndex index = new FactIndex();

    private final Map<Scope, AccountRegion> accounts = new HashMap<>();

    private final List<BackupVault> vaults = new ArrayList<>();

    private CentralIndex() {}

    /** Reads what is shared; from a file, without reading the rest. */
    public static CentralIndex of(Snapshot snapshot) {
        CentralIndex central = new CentralIndex();
        Iterable<SnapshotPart> parts =
                snapshot instanceof SnapshotFileReader file ? file.parts(READ) : snapshot.parts();
        for (SnapshotPart part : parts) {
            for (Fact fact : part.facts()) {
                if (fact instanceof AccountRegion account) {
                    central.accounts.put(account.id().scope(), account);
                } else if (SHARED.contains(FactType.of(fact.getClass()))) {
                    central.index.add(fact);
                    if (fact instanceof BackupVault vault) {
                        central.vaults.add(vault);
                    }
                }
            }
        }
        central.vaults.forEach(central::linkKey);
        return central;
    }

    /** A vault is only worth as much as its key, which may be in a third account. */
    private void linkKey(BackupVault vault) {
        if (vault.encryptionKey() != null) {
            index.find(FactType.KMS_KEY, vault.encryptionKey().id())
                    .ifPresent(key -> index.add(vault.encryptedWith((KmsKey) key)));
        }
    }

    /** Gives an account as one of its Regions shows it. */
    Optional<AccountRegion> account(Scope scope) {
        return Optional.ofNullable(accounts.get(scope));
    }

    Optional<Fact> find(FactType type, ResourceId mention) {
        return SHARED.contains(type) ? index.find(type, mention) : Optional.empty();
    }
}
