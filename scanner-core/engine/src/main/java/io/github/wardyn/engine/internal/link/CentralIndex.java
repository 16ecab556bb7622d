package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.BackupJob;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
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
    private static final Set<FactType> READ =
            Set.of(FactType.ACCOUNT_REGION, FactType.KMS_KEY, FactType.BACKUP_VAULT, FactType.BACKUP_JOB);

    private final FactIndex index = new FactIndex();

    private final Map<Scope, AccountRegion> accounts = new HashMap<>();

    private final List<BackupVault> vaults = new ArrayList<>();

    private final ForeignUsers users;

    private final OtherGaps gaps;

    private CentralIndex(Coverage coverage) {
        this.users = new ForeignUsers(coverage.scopesOf(FactType.TABLE));
        this.gaps = new OtherGaps(coverage, ForeignUsers.TYPES);
    }

    /** Reads what is shared, and what needs keys of other accounts; from a file, without reading the rest. */
    public static CentralIndex of(Snapshot snapshot) {
        CentralIndex central = new CentralIndex(snapshot.header().coverage());
        Set<FactType> crossing = central.users.areMany() ? ForeignUsers.TYPES : Set.of();
        for (SnapshotPart part : snapshot.parts(READ, crossing)) {
            for (Fact fact : part.facts()) {
                if (fact instanceof BackupVault || fact instanceof BackupJob || crossing.contains(FactType.of(fact))) {
                    central.users.add(fact);
                }
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
        central.users.addJobs();
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

    /** Gives what other accounts hold that needs keys of one, in the order in which it can be linked. */
    List<Fact> foreignUsers(Scope owner) {
        return users.of(owner);
    }

    /** Gives why something that needs a key of one account may be hidden in another; empty if nothing is. */
    Optional<UnknownReason> gapElsewhere(Scope owner, Region region) {
        return gaps.elsewhere(owner, region);
    }

    Optional<Fact> find(FactType type, ResourceId mention) {
        return SHARED.contains(type) ? index.find(type, mention) : Optional.empty();
    }
}
