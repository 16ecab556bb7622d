package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.BackupJob;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What needs a key of another account, by the account that owns the key: a key that is deleted takes it along, although
 * it is in another part of the snapshot.
 */
final class ForeignUsers {

    /** Facts that name the key that they need. */
    static final Set<FactType> TYPES =
            Set.of(FactType.TABLE, FactType.REPLICA, FactType.BACKUP, FactType.TABLE_EXPORT, FactType.RECOVERY_POINT);

    private static final Comparator<Fact> ORDER =
            Comparator.<Fact, FactType>comparing(FactType::of).thenComparing(Fact::id);

    private final Set<Scope> owners;
    private final Map<Scope, List<Fact>> byOwner = new HashMap<>();
    private final Map<String, Set<Scope>> ownersOf = new HashMap<>();
    private final List<BackupJob> jobs = new ArrayList<>();

    /**
     * Begins to gather.
     *
     * @param owners the accounts whose keys are judged
     */
    ForeignUsers(Set<Scope> owners) {
        this.owners = owners;
    }

    /** Adds a fact if it names a key of another account. */
    void add(Fact fact) {
        if (fact instanceof BackupJob job) {
            jobs.add(job);
            return;
        }
        Set<Scope> needed = new HashSet<>();
        KeyMentions.in(fact).forEach(key -> needed.add(key.id().scope()));
        needed.remove(fact.id().scope());
        needed.retainAll(owners);
        needed.forEach(owner -> add(owner, fact));
    }

    /** Adds the jobs whose table, vault or recovery point needs such a key; to be called once all else was added. */
    void addJobs() {
        for (BackupJob job : jobs) {
            Set<Scope> needed = new HashSet<>();
            for (Component component : FactShape.of(BackupJob.class).components()) {
                if (component.kind() == Kind.LINK && component.get(job) instanceof Fact link) {
                    needed.addAll(ownersOf.getOrDefault(key(link), Set.of()));
                }
            }
            needed.forEach(owner -> add(owner, job));
        }
        byOwner.values().forEach(users -> users.sort(ORDER));
    }

    /** Gives what needs keys of an account, in the order in which it can be linked. */
    List<Fact> of(Scope owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    private void add(Scope owner, Fact fact) {
        byOwner.computeIfAbsent(owner, scope -> new ArrayList<>()).add(fact);
        ownersOf.computeIfAbsent(key(fact), user -> new HashSet<>()).add(owner);
    }

    private static String key(Fact fact) {
        return FactType.of(fact) + " " + fact.id().canonical();
    }
}
