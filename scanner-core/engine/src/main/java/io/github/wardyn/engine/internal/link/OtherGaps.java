package io.github.wardyn.engine.internal.link;

import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.UnknownReason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why something that needs a key may be hidden in another account; of each Region the first two such accounts. */
final class OtherGaps {

    private final Map<Region, Map<Scope, UnknownReason>> gaps = new HashMap<>();

    OtherGaps(Coverage coverage, Set<FactType> types) {
        for (Coverage.Entry entry : coverage.entries()) {
            UnknownReason gap = entry.gap();
            if (gap != null && types.contains(entry.type())) {
                Map<Scope, UnknownReason> ofRegion =
                        gaps.computeIfAbsent(entry.region(), region -> new LinkedHashMap<>(2));
                if (ofRegion.size() < 2) {
                    ofRegion.putIfAbsent(entry.scope(), gap);
                }
            }
        }
    }

    /** Gives why facts of a Region may be missing in any account but one; empty if none are. */
    Optional<UnknownReason> elsewhere(Scope own, Region region) {
        for (Region spokenFor : List.of(region, Region.NONE)) {
            for (Map.Entry<Scope, UnknownReason> gap :
                    gaps.getOrDefault(spokenFor, Map.of()).entrySet()) {
                if (!gap.getKey().equals(own)) {
                    return Optional.of(gap.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
