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
 * What one account's facts may name in another account: vaults, the keys that are so named, and the accounts themselves.
 * Small beside the snapshot, so it is held while the accounts are judged one at a time.
 */
public final class CentralIndex {

    private static final Set<FactType> SHARED = Set.of(FactType.KMS_KEY, FactType.BACKUP_VAULT);
    private static final Set<FactType> READ =
            Set.of(FactType.ACCOUNT_REGION, FactType.BACKUP_VAULT, FactType.BACKUP_JOB);

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
        KeyMentions mentions = new KeyMentions();
        for (SnapshotPart part : snapshot.parts(READ, ForeignUsers.TYPES)) {
            for (Fact fact : part.facts()) {
                central.add(fact, mentions);
            }
        }
        if (!mentions.isEmpty()) {
            central.addKeys(snapshot, mentions);
        }
        central.vaults.forEach(central::linkKey);
        central.users.addJobs();
        return central;
    }

    private void add(Fact fact, KeyMentions mentions) {
        if (fact instanceof AccountRegion account) {
            accounts.put(account.id().scope(), account);
        } else if (fact instanceof BackupVault vault) {
            vaults.add(vault);
            index.add(vault);
            mentions.addAll(vault);
            users.add(vault);
        } else if (fact instanceof BackupJob) {
            users.add(fact);
        } else if (ForeignUsers.TYPES.contains(FactType.of(fact))) {
            mentions.addAll(fact);
            users.add(fact);
        }
    }

    private void addKeys(Snapshot snapshot, KeyMentions mentions) {
        for (SnapshotPart part : snapshot.parts(Set.of(FactType.KMS_KEY), Set.of())) {
            for (Fact fact : part.facts()) {
                if (fact instanceof KmsKey key && mentions.mean(key)) {
                    index.add(key);
                }
            }
        }
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
