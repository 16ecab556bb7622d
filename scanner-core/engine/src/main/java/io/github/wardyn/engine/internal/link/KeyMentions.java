package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.KmsKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that some facts name, by whatever name: of thousands of keys in a snapshot few are named from elsewhere. */
final class KeyMentions {

    private final Set<String> names = new HashSet<>();

    /** Gives the keys that a fact names, in itself and in its groups. */
    static List<KmsKey> in(Fact fact) {
        List<KmsKey> keys = new ArrayList<>();
        gather(fact, keys);
        return keys;
    }

    private static void gather(Object holder, List<KmsKey> keys) {
        for (Component component : FactShape.of(holder.getClass()).components()) {
            Object value = component.kind() == Kind.VALUE || component.many() ? null : component.get(holder);
            if (value instanceof KmsKey key) {
                keys.add(key);
            } else if (value != null && component.kind() == Kind.GROUP) {
                gather(value, keys);
            }
        }
    }

    /** Remembers the keys that a fact names. */
    void addAll(Fact fact) {
        for (KmsKey mention : in(fact)) {
            names.add(mention.id().canonical());
            names.add(FactIndex.localName(mention.id()));
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Tells whether one of the mentions means a key. */
    boolean mean(KmsKey key) {
        return names.contains(key.id().canonical())
                || FactIndex.localNames(key).stream().anyMatch(names::contains);
    }
}
