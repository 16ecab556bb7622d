package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.Policy.PolicyScope;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableStatus;
import java.util.List;
import java.util.Map;

/** Tells which facts a policy is for. A resource whose tags or Region are not known is kept: it must not slip out. */
final class SubjectFilter {

    private final PolicyScope scope;

    SubjectFilter(PolicyScope scope) {
        this.scope = scope;
    }

    boolean isSubject(Fact fact) {
        if (fact instanceof Table table && table.tableStatus() == TableStatus.DELETING) {
            return false;
        }
        return covers(fact.id().scope(), fact.id().region()) && hasTags(fact);
    }

    /** Tells whether a policy is for anything in an account and Region. */
    boolean covers(Scope owner, Region region) {
        boolean account = !owner.isAccount() || matchesAny(scope.accounts(), owner.value());
        return account && (region.equals(Region.NONE) || matchesAny(scope.regions(), region.code()));
    }

    private boolean hasTags(Fact fact) {
        if (scope.tags().isEmpty()) {
            return true;
        }
        Object tags = FactShape.of(fact.getClass())
                .component("tags")
                .map(component -> component.get(fact))
                .orElse(null);
        return !(tags instanceof Map<?, ?> map)
                || scope.tags().entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(map.get(wanted.getKey())));
    }

    private static boolean matchesAny(List<String> globs, String text) {
        return globs.isEmpty() || globs.stream().anyMatch(glob -> Wildcard.matchesStars(glob, text));
    }
}
