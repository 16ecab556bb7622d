package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.engine.internal.snapshot.ScalarText;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.KeyUse;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keys with all that needs them, and the global tables with their replicas, that a part's findings touch: a key where
 * a grave finding is about it or rests on it, a global table where any finding is about it or one of its replicas.
 */
final class Joins {

    private static final Map<FactType, List<String>> COMPONENTS = Map.of(
            FactType.KMS_KEY, List.of("keyState", "keyManager", "deletionDate", "validTo", "unusableSince"),
            FactType.TABLE, List.of("tableStatus"),
            FactType.REPLICA, List.of("replicaStatus", "sseDescription.kmsMasterKey.keyManager"),
            FactType.GLOBAL_TABLE, List.of("globalTableVersion", "globalTableStatus", "multiRegionConsistency"),
            FactType.BACKUP, List.of("backupStatus", "backupType", "backupExpiryDateTime"),
            FactType.RECOVERY_POINT, List.of("status", "deleteAt"),
            FactType.BACKUP_VAULT, List.of("locked", "minRetentionDays"),
            FactType.TABLE_EXPORT, List.of("exportStatus"),
            FactType.BACKUP_JOB, List.of("jobType", "state"));

    private final EvidencePaths paths;

    Joins(EvidencePaths paths) {
        this.paths = paths;
    }

    /** Gives the joins of a part, sorted. */
    List<Join> of(LinkedPart part, List<Finding> findings) {
        Set<String> touched = touched(findings);
        List<Join> joins = new ArrayList<>();
        if (touched.isEmpty()) {
            return joins;
        }
        for (KmsKey key : part.all(KmsKey.class)) {
            if (touched.contains(key.id().canonical())
                    && part.derived(KeyUse.class, key) instanceof KeyUse use
                    && !use.users().isEmpty()) {
                joins.add(join(key, use.users()));
            }
        }
        for (GlobalTable table : part.all(GlobalTable.class)) {
            List<Fact> replicas = table.replicas() == null ? List.of() : List.copyOf(table.replicas());
            boolean isTouched = touched.contains(table.id().canonical())
                    || replicas.stream()
                            .anyMatch(replica -> touched.contains(replica.id().canonical()));
            if (isTouched && !replicas.isEmpty()) {
                joins.add(join(table, replicas));
            }
        }
        return joins;
    }

    /** Joins what several parts say of one hub: a central key is needed from many accounts. */
    static Join merge(Join one, Join other) {
        List<Join.Spoke> spokes = new ArrayList<>(one.spokes());
        other.spokes().stream().filter(spoke -> !spokes.contains(spoke)).forEach(spokes::add);
        spokes.sort((a, b) -> a.resource().compareTo(b.resource()));
        int twice = one.spokes().size() + other.spokes().size() - spokes.size();
        return new Join(
                one.hub(),
                one.components(),
                spokes.subList(0, Math.min(spokes.size(), Join.MAX_SPOKES)),
                one.total() + other.total() - twice);
    }

    private static Set<String> touched(List<Finding> findings) {
        Set<String> touched = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.FAIL || finding.verdict() == Verdict.UNKNOWN) {
                boolean grave = finding.severity().compareTo(Severity.HIGH) >= 0;
                add(touched, finding.resource(), grave);
                finding.related().forEach(related -> add(touched, related, grave));
            }
        }
        return touched;
    }

    private static void add(Set<String> touched, ResourceRef ref, boolean grave) {
        boolean counts = switch (ref.type()) {
            case KMS_KEY -> grave;
            case GLOBAL_TABLE, REPLICA -> true;
            default -> false;
        };
        if (counts) {
            touched.add(ref.id().canonical());
        }
    }

    private Join join(Fact hub, List<Fact> facts) {
        List<Join.Spoke> spokes = facts.stream()
                .limit(Join.MAX_SPOKES)
                .map(fact -> new Join.Spoke(ResourceRef.of(fact), components(fact)))
                .sorted((a, b) -> a.resource().compareTo(b.resource()))
                .toList();
        return new Join(ResourceRef.of(hub), components(hub), spokes, facts.size());
    }

    private Map<String, String> components(Fact fact) {
        Map<String, String> components = new TreeMap<>();
        for (String path : COMPONENTS.getOrDefault(FactType.of(fact), List.of())) {
            for (Seen seen : paths.observe(fact, path)) {
                String name = path.substring(path.lastIndexOf('.') + 1);
                Object value = seen.value();
                if (value != null) {
                    components.put(name, ScalarText.format(value));
                } else if (seen.isUnknown()) {
                    components.put(name, Evidence.UNKNOWN);
                }
            }
        }
        return components;
    }
}
