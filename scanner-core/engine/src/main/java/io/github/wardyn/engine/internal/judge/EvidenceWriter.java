package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the paths that a rule gave as evidence into what was observed, and where. */
final class EvidenceWriter {

    private final EvidencePaths paths;

    EvidenceWriter(EvidencePaths paths) {
        this.paths = paths;
    }

    /** Gives the evidence of some matches, each path of each resource once, in the order of the rule. */
    List<Evidence> write(List<Match> matches, Map<String, String> expected) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (Match match : matches) {
            for (String path : match.evidence()) {
                String name = paths.fromSubject(match.fact(), path);
                List<Seen> seen = paths.observe(match.fact(), path);
                if (seen.isEmpty()) {
                    Seen nothing = new Seen(match.fact(), path, null, null);
                    evidence.putIfAbsent(name, evidence(name, nothing, expected.get(name)));
                }
                for (Seen end : seen) {
                    String key = name + ' ' + end.holder().id().canonical();
                    evidence.putIfAbsent(key, evidence(name, end, expected.get(name)));
                }
            }
        }
        return List.copyOf(evidence.values());
    }

    /** Gives the resources that the evidence lies on or leads to, the subject excepted, sorted. */
    List<ResourceRef> related(List<Match> matches, Fact subject) {
        Set<ResourceRef> related = new LinkedHashSet<>();
        for (Match match : matches) {
            for (String path : match.evidence()) {
                paths.links(match.fact(), path).forEach(link -> related.add(ResourceRef.of(link)));
            }
        }
        related.remove(ResourceRef.of(subject));
        return related.stream().sorted().toList();
    }

    /** Gives where the default of a template's parameter stands that the matches rest on; empty if they rest on none. */
    Optional<Place> byDefault(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> match.evidence().stream().flatMap(path -> paths.observe(match.fact(), path).stream()))
                .flatMap(seen -> seen.holder().origin().byDefault(seen.component()).stream())
                .findFirst();
    }

    private static Evidence evidence(String path, Seen seen, @Nullable String expected) {
        Fact holder = seen.holder();
        String action = null;
        Instant observedAt = null;
        if (holder.origin() instanceof Origin.ApiCall call) {
            String top = seen.component().contains(".")
                    ? seen.component().substring(0, seen.component().indexOf('.'))
                    : seen.component();
            action = FactShape.of(holder.getClass())
                    .component(top)
                    .map(FactShape.Component::action)
                    .filter(text -> !text.isEmpty())
                    .orElse(call.action());
            observedAt = call.at();
        }
        return new Evidence(
                path,
                ObservedText.of(seen),
                expected,
                holder.id().canonical(),
                holder.origin().place(seen.component()).orElse(null),
                action,
                observedAt);
    }
}
