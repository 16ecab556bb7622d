package io.github.wardyn.testkit.aws.internal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** All accounts: a population, and what a test changed in it by hand. */
public final class World {
    private final Population population;
    private final Map<Scope, HandMade> handMade = new ConcurrentHashMap<>();
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    /** A world with the accounts of a population. */
    public World(Population population) {
        this.population = population;
        population.accounts().forEach(id -> accounts.put(id, Account.active(id)));
    }

    /** All accounts, by id. */
    public SortedSet<String> accounts() {
        return new TreeSet<>(accounts.keySet());
    }

    /** An account, or null where the world has none of this id. */
    public @Nullable Account account(String id) {
        return accounts.get(id);
    }

    /** Adds or replaces an account. */
    public void put(Account account) {
        accounts.put(account.id(), account);
    }

    /** The account that has the organisation: the population's first, else the lowest. */
    public String managementAccount() {
        if (!population.accounts().isEmpty()) {
            return population.accounts().get(0);
        }
        return accounts.isEmpty() ? "000000000000" : accounts().first();
    }

    /** The Regions that an account uses. */
    public SortedSet<String> regions(String account) {
        SortedSet<String> regions = new TreeSet<>();
        if (population.accounts().contains(account)) {
            regions.addAll(population.regions());
        }
        handMade.keySet().stream()
                .filter(scope -> scope.account().equals(account))
                .forEach(scope -> regions.add(scope.region()));
        return regions;
    }

    /** Adds or replaces a resource, its account and its Region. */
    public void put(Scope scope, Kind kind, String id, ObjectNode document) {
        declare(scope).put(kind, id, document);
    }

    /** Takes a resource out, also a generated one. */
    public void remove(Scope scope, Kind kind, String id) {
        declare(scope).remove(kind, id);
    }

    /** Adds an account and a Region, without resources. */
    public void add(Scope scope) {
        declare(scope);
    }

    /** The resources of one account and Region; empty for one that the world does not have. */
    public Inventory inventory(Scope scope) {
        HandMade made = handMade.get(scope);
        return new Inventory() {
            @Override
            public List<String> ids(Kind kind) {
                List<String> generated = population.ids(scope, kind);
                return made == null ? generated : merge(generated, made.of(kind));
            }

            @Override
            public @Nullable ObjectNode find(Kind kind, String id) {
                Optional<ObjectNode> changed =
                        made == null ? null : made.of(kind).get(id);
                return changed == null ? population.find(scope, kind, id) : changed.orElse(null);
            }
        };
    }

    private HandMade declare(Scope scope) {
        accounts.computeIfAbsent(scope.account(), Account::active);
        return handMade.computeIfAbsent(scope, any -> new HandMade());
    }

    private static List<String> merge(
            List<String> generated, ConcurrentSkipListMap<String, Optional<ObjectNode>> changed) {
        if (changed.isEmpty()) {
            return generated;
        }
        TreeSet<String> ids = new TreeSet<>(generated);
        changed.forEach((id, document) -> {
            if (document.isPresent()) {
                ids.add(id);
            } else {
                ids.remove(id);
            }
        });
        return List.copyOf(ids);
    }
}
