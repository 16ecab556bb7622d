package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableIndex;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was found in an account's Regions.
 *
 * <p>A replica or global table that several Regions show is one fact, the nearest sight of it. An alias gives way to the key
 * that it stands for. A table that no longer exists is absent where a backup, a recovery point or a scalable target still
 * names it, as far as all tables are known; a replica has its table where that was read.
 */
public final class Assembly {

    private final Map<String, KmsKey> keysByAlias = new HashMap<>();
    private final Map<FactType, Set<String>> ids = new HashMap<>();
    private final Set<Coverage.Entry> complete;

    /**
     * Begins with all facts of all accounts, for aliases of keys and names of tables.
     *
     * @param parts lists of facts
     * @param coverage of all accounts
     */
    public Assembly(Collection<List<Fact>> parts, List<Coverage.Entry> coverage) {
        parts.forEach(part -> part.forEach(this::remember));
        complete = coverage.stream().filter(Coverage.Entry::complete).collect(Collectors.toSet());
    }

    /** Hands on the ARNs of keys and roles that a fact names, those of a key's related keys among them. */
    public static void mentioned(Fact fact, FactType type, Consumer<String> onArn) {
        Links.each(fact, link -> {
            if (FactType.of(link) == type) {
                onArn.accept(link.id().canonical());
            }
        });
        if (type == FactType.KMS_KEY && fact instanceof KmsKey key && key.relatedKeyArns() != null) {
            key.relatedKeyArns().forEach(onArn);
        }
    }

    /**
     * Gives one account's facts.
     *
     * @param sights what was found, with the Region that it was found from
     */
    public List<Fact> facts(Collection<Sight> sights) {
        Map<String, Sight> nearest = new LinkedHashMap<>();
        GlobalTables globalTables = new GlobalTables(this::isElsewhere);
        for (Sight sight : sights) {
            if (sight.fact() instanceof GlobalTable one) {
                globalTables.add(one);
                continue;
            }
            String key = FactType.of(sight.fact()).typeName()
                    + ' '
                    + sight.fact().id().canonical();
            nearest.merge(key, sight, Sight::nearer);
        }
        List<Fact> facts = new ArrayList<>(globalTables.merged());
        for (Sight sight : nearest.values()) {
            Fact fact = sight.fact();
            facts.add(Links.replace(fact, (component, link) -> target(fact, component, link)));
        }
        return facts;
    }

    private void remember(Fact fact) {
        if (fact instanceof KmsKey key && key.aliases() != null) {
            String prefix = key.id().canonical();
            int cut = prefix.lastIndexOf(":key/");
            if (cut >= 0) {
                key.aliases().forEach(alias -> keysByAlias.put(prefix.substring(0, cut + 1) + alias, key));
            }
        }
        if (fact instanceof Table || fact instanceof TableIndex) {
            ids.computeIfAbsent(FactType.of(fact), type -> new HashSet<>())
                    .add(fact.id().canonical());
        }
    }

    private @Nullable Fact target(Fact holder, Component component, Fact link) {
        if (link instanceof KmsKey) {
            KmsKey key = keysByAlias.get(link.id().canonical());
            return key == null || key == link ? link : FactDraft.mention(KmsKey.class, key.id(), reason(link));
        }
        boolean unseen = component.orAbsent()
                && (link instanceof Table || link instanceof TableIndex)
                && !ids.getOrDefault(FactType.of(link), Set.of())
                        .contains(link.id().canonical());
        boolean gone = unseen && (holder instanceof Replica || allAreKnown(link));
        return gone ? null : link;
    }

    private boolean allAreKnown(Fact link) {
        return complete.contains(new Coverage.Entry(
                FactType.of(link), link.id().scope(), link.id().region(), null));
    }

    /** Tells whether the table of a replica is certainly not in the account that shows it. */
    private boolean isElsewhere(Replica replica) {
        ResourceId id = replica.id();
        return complete.contains(new Coverage.Entry(FactType.TABLE, id.scope(), id.region(), null))
                && !ids.getOrDefault(FactType.TABLE, Set.of()).contains(id.canonical());
    }

    private static UnknownReason reason(Fact link) {
        return link.unknowns().reason("keyState").orElseThrow();
    }

    /** A fact, and the Region that it was found from. */
    public record Sight(Fact fact, Region from) {

        private Sight nearer(Sight other) {
            Region at = fact.id().region();
            if (from.equals(at) != other.from.equals(at)) {
                return from.equals(at) ? this : other;
            }
            return from.compareTo(other.from) <= 0 ? this : other;
        }
    }
}
