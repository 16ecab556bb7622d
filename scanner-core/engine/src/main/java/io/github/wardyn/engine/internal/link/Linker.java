package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links the facts of one part, in the dependency order of {@link FactType}, so that every target is linked before what
 * names it.
 *
 * <p>A mention whose target was not read stays what it is, a fact whose components are all unknown. Where the component
 * may be absent and the list of such facts is complete, the target does not exist, and the component becomes absent.
 * Keys are never listed, only described where something names them, so a missing key is not known to be gone.
 */
public final class Linker {

    private final SnapshotHeader header;
    private final CentralIndex central;

    /**
     * Makes a linker for one snapshot.
     *
     * @param central what other accounts of the snapshot hold
     */
    public Linker(SnapshotHeader header, CentralIndex central) {
        this.header = header;
        this.central = central;
    }

    /** Links a part. */
    public LinkedPart link(SnapshotPart part) {
        FactIndex index = new FactIndex();
        List<Fact> linked = new ArrayList<>(part.facts().size());
        Coverage coverage = header.coverage();
        for (Fact fact : part.facts()) {
            Fact whole = (Fact) relink(fact, index, coverage);
            index.add(whole);
            linked.add(whole);
        }
        return new LinkedPart(part, linked, foreignUsers(part.scope()), header, central);
    }

    /** Links what other accounts hold to what is shared and to each other; of the rest nothing is known to be gone. */
    private List<Fact> foreignUsers(Scope owner) {
        List<Fact> users = new ArrayList<>();
        FactIndex index = new FactIndex();
        for (Fact fact : central.foreignUsers(owner)) {
            Fact linked = (Fact) relink(fact, index, Coverage.NONE);
            index.add(linked);
            users.add(linked);
        }
        return users;
    }

    private Object relink(Object holder, FactIndex index, Coverage coverage) {
        @Nullable Object[] values = null;
        for (Component component : LINKING.get(holder.getClass())) {
            Object value = component.get(holder);
            Object now = value == null ? null : relinkComponent(component, value, index, coverage);
            if (now != value) {
                values = values == null ? values(holder) : values;
                values[component.index()] = now;
            }
        }
        return values == null ? holder : FactShape.of(holder.getClass()).create(values);
    }

    private static @Nullable Object[] values(Object holder) {
        return FactShape.of(holder.getClass()).components().stream()
                .map(component -> component.get(holder))
                .toArray();
    }

    private @Nullable Object relinkComponent(Component component, Object value, FactIndex index, Coverage coverage) {
        if (!component.many()) {
            return relinkOne(component, value, index, coverage);
        }
        List<Object> elements = new ArrayList<>();
        boolean changed = false;
        for (Object element : (List<?>) value) {
            Object now = relinkOne(component, element, index, coverage);
            changed |= now != element;
            elements.add(now == null ? element : now);
        }
        return changed ? elements : value;
    }

    private @Nullable Object relinkOne(Component component, Object value, FactIndex index, Coverage coverage) {
        if (component.kind() == Kind.GROUP) {
            return relink(value, index, coverage);
        }
        Fact mention = (Fact) value;
        FactType type = FactType.of(mention.getClass());
        Fact found = index.find(type, mention.id())
                .or(() -> central.find(type, mention.id()))
                .orElse(null);
        if (found != null) {
            return found;
        }
        if (!(mention.origin() instanceof Origin.Mention)) {
            return mention;
        }
        UnknownReason gap =
                coverage.gap(type, mention.id().scope(), mention.id().region()).orElse(null);
        if (gap instanceof UnknownReason.Denied) {
            return FactDraft.mention(mention.getClass(), mention.id(), gap);
        }
        boolean gone = gap == null && component.orAbsent() && type != FactType.KMS_KEY;
        return gone ? null : mention;
    }

    /** The components of a record by which it can name other facts, itself or in its groups. */
    private static final ClassValue<List<Component>> LINKING = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return FactShape.of(type).components().stream()
                    .filter(component -> component.kind() == Kind.LINK
                            || (component.kind() == Kind.GROUP
                                    && !LINKING.get(component.type()).isEmpty()))
                    .toList();
        }
    };
}
