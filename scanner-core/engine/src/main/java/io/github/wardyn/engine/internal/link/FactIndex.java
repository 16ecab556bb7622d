package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.ResourceId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds facts by what names them: the canonical id, and for keys also key id and alias within account and Region. */
final class FactIndex {

    private final Map<FactType, Map<String, Fact>> byCanonical = new EnumMap<>(FactType.class);
    private final Map<String, Fact> keysByName = new HashMap<>();

    /** Adds a fact; of two with the same id the later counts. */
    void add(Fact fact) {
        byCanonical
                .computeIfAbsent(FactType.of(fact.getClass()), type -> new HashMap<>())
                .put(fact.id().canonical(), fact);
        if (fact instanceof KmsKey key) {
            localNames(key).forEach(name -> keysByName.put(name, key));
        }
    }

    /** Finds what a mention names. */
    Optional<Fact> find(FactType type, ResourceId mention) {
        Fact found = byCanonical.getOrDefault(type, Map.of()).get(mention.canonical());
        if (found == null && type == FactType.KMS_KEY) {
            found = keysByName.get(localName(mention));
        }
        return Optional.ofNullable(found);
    }

    /** Gives what a key is called within its account and Region: by its id and by its aliases. */
    static List<String> localNames(KmsKey key) {
        List<String> names = new ArrayList<>();
        names.add(localName(key.id(), key.id().name()));
        List<String> aliases = key.aliases();
        if (aliases != null) {
            aliases.forEach(alias -> names.add(localName(key.id(), lastAlias(alias))));
        }
        return names;
    }

    /** Gives what a mention calls a key within its account and Region. */
    static String localName(ResourceId mention) {
        return localName(mention, lastAlias(mention.canonical()));
    }

    /** An alias may be named by its ARN or by itself. */
    private static String lastAlias(String text) {
        int at = text.indexOf("alias/");
        return at < 0 ? text : text.substring(at);
    }

    private static String localName(ResourceId id, String name) {
        return id.scope().value() + ' ' + id.region().code() + ' ' + name;
    }
}
