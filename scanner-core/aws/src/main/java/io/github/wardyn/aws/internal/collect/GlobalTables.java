package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Global tables as their Regions show them, each Region its own sight of one. Sights that share a replica are of the same
 * global table; an account may have two of one name in Regions apart, which are then told apart by their first Region.
 */
final class GlobalTables {

    private final Predicate<Replica> isElsewhere;
    private final Map<String, List<Map<String, Replica>>> groupsById = new TreeMap<>();
    private final Map<String, GlobalTable> sights = new TreeMap<>();

    /**
     * Begins without any.
     *
     * @param isElsewhere tells whether a replica is certainly in another account
     */
    GlobalTables(Predicate<Replica> isElsewhere) {
        this.isElsewhere = isElsewhere;
    }

    void add(GlobalTable sight) {
        Map<String, Replica> replicas = new TreeMap<>();
        if (sight.replicas() != null) {
            sight.replicas().forEach(replica -> replicas.put(replica.id().canonical(), replica));
        }
        String id = sight.id().canonical();
        List<Map<String, Replica>> groups = groupsById.computeIfAbsent(id, key -> new ArrayList<>());
        List<Map<String, Replica>> touched = groups.stream()
                .filter(group -> group.keySet().stream().anyMatch(replicas::containsKey))
                .toList();
        touched.forEach(replicas::putAll);
        groups.removeAll(touched);
        groups.add(replicas);
        replicas.keySet().forEach(replica -> sights.putIfAbsent(id + ' ' + replica, sight));
    }

    List<GlobalTable> merged() {
        List<GlobalTable> merged = new ArrayList<>();
        groupsById.forEach((id, groups) -> {
            for (Map<String, Replica> group : groups) {
                if (!group.isEmpty()) {
                    merged.add(merged(id, group, groups.size() > 1));
                }
            }
        });
        return merged;
    }

    private GlobalTable merged(String id, Map<String, Replica> group, boolean oneOfSeveral) {
        List<Replica> replicas = List.copyOf(group.values());
        GlobalTable sight = Objects.requireNonNull(
                sights.get(id + ' ' + replicas.get(0).id().canonical()));
        boolean multiAccount =
                Boolean.TRUE.equals(sight.multiAccount()) || replicas.stream().anyMatch(isElsewhere);
        ResourceId named = sight.id();
        String region = replicas.get(0).id().region().code();
        return new GlobalTable(
                oneOfSeveral ? new ResourceId(named.scope(), named.region(), named.name(), id + "/" + region) : named,
                sight.globalTableVersion(),
                sight.globalTableStatus(),
                replicas,
                sight.multiRegionConsistency(),
                multiAccount,
                sight.witnessRegions(),
                sight.lifecycle(),
                sight.unknowns(),
                sight.origin());
    }
}
