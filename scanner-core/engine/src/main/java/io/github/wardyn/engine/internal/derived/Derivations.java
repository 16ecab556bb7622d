package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Derived;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All derivations, in the order in which they are made: a later one may ask for what an earlier one concluded. */
public final class Derivations {

    private static final List<Derivation> ALL = List.of(
            new CapacityScalings(),
            new KeyUses(),
            new KeyOwnerships(),
            new TableProtections(),
            new PolicyReaches(),
            new DaxReaches(),
            new VaultUses(),
            new VpcUses(),
            new BackupComparisons(),
            new RestoredTables(),
            new AuditCoverages(),
            new ClientUsages(),
            new PreviousTables());

    private Derivations() {}

    /** Finds a type of conclusion by its simple name, as rules spell it. */
    public static Optional<Class<? extends Derived>> find(String simpleName) {
        for (Derivation derivation : ALL) {
            if (derivation.type().getSimpleName().equals(simpleName)) {
                return Optional.of(derivation.type());
            }
        }
        return Optional.empty();
    }

    /** Adds the conclusions of some types to a part; types that no rule asks for are not worth drawing. */
    public static void derive(LinkedPart part, Set<Class<?>> wanted) {
        for (Derivation derivation : ALL) {
            if (wanted.contains(derivation.type())) {
                derivation.derive(part).forEach(part::add);
            }
        }
    }
}
