package io.github.wardyn.engine.internal.policy;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.NearestName;
import io.github.wardyn.engine.PolicyLoading;
import io.github.wardyn.engine.RuleLookup;
import io.github.wardyn.engine.internal.policy.PolicyDraft.Base;
import io.github.wardyn.engine.internal.policy.PolicyDraft.RuleChange;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.Policy.PolicyScope;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Waiver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads policies with all that they extend, and merges them: what is said later replaces what was said before. */
public final class PolicyResolver {

    private static final Severity DEFAULT_FAIL_ON = Severity.MEDIUM;

    private final RuleLookup rules;
    private final Map<String, byte[]> builtIn;
    private final LocalDate today;
    private final Fields fields = new Fields();
    private final List<Problem> documentProblems = new ArrayList<>();
    private final Map<RuleId, Policy.Setting> settings = new LinkedHashMap<>();
    private final Set<Waiver> waivers = new LinkedHashSet<>();
    private String name = "";
    private PolicyScope scope = PolicyScope.ALL;
    private @Nullable Severity failOn = DEFAULT_FAIL_ON;

    /**
     * Makes a resolver for one load.
     *
     * @param builtIn the packs that are shipped, by name
     * @param today the day that the longest term of waivers counts from
     */
    public PolicyResolver(RuleLookup rules, Map<String, byte[]> builtIn, LocalDate today) {
        this.rules = rules;
        this.builtIn = builtIn;
        this.today = today;
    }

    /** Loads policies by name or path, as if one extended them all in this order. */
    public PolicyLoading load(List<String> references) {
        for (String reference : references) {
            apply(reference, Place.of(reference), null, List.of());
        }
        List<Problem> problems = new ArrayList<>(documentProblems);
        problems.addAll(fields.problems());
        problems.sort(null);
        boolean sound = problems.stream().noneMatch(problem -> problem.severity() == Problem.Level.ERROR);
        Policy policy = sound ? new Policy(name, settings, scope, failOn, List.copyOf(waivers)) : null;
        return new PolicyLoading(policy, problems);
    }

    private void apply(String reference, Place place, @Nullable Path within, List<String> trail) {
        String label = builtIn.containsKey(reference)
                ? reference
                : path(reference, within).toString();
        if (trail.contains(label)) {
            fields.problem(
                    place,
                    "policy-cycle",
                    "\"" + reference + "\" extends itself: " + String.join(" -> ", trail) + " -> " + label + ".",
                    "remove one of these \"extends\".");
            return;
        }
        Optional<Document> document = document(reference, place, within);
        Optional<PolicyDraft> draft =
                document.flatMap(Document::root).flatMap(root -> new PolicyReader(rules, today, fields).read(root));
        if (draft.isPresent()) {
            List<String> deeper = new ArrayList<>(trail);
            deeper.add(label);
            Path folder = builtIn.containsKey(reference)
                    ? null
                    : path(reference, within).getParent();
            for (Base base : draft.get().bases()) {
                apply(base.reference(), base.place(), folder, deeper);
            }
            merge(draft.get());
        }
    }

    private Optional<Document> document(String reference, Place place, @Nullable Path within) {
        byte[] pack = builtIn.get(reference);
        Document document;
        if (pack != null) {
            document = DocumentReader.readYaml(reference, pack, Limits.DEFAULTS);
        } else {
            Path path = path(reference, within);
            if (!Files.exists(path)) {
                List<String> names = builtIn.keySet().stream().sorted().toList();
                fields.problem(
                        place,
                        "no-such-policy",
                        "There is no policy \"" + reference + "\": no such file, and no such pack.",
                        NearestName.of(reference, names)
                                .map(nearest -> "did you mean \"" + nearest + "\"?")
                                .orElse("the packs are " + String.join(", ", names) + "."));
                return Optional.empty();
            }
            document = DocumentReader.readFile(path, path.toString().replace('\\', '/'), Limits.DEFAULTS);
        }
        documentProblems.addAll(document.problems());
        return Optional.of(document);
    }

    private static Path path(String reference, @Nullable Path within) {
        return within == null
                ? Path.of(reference).normalize()
                : within.resolve(reference).normalize();
    }

    private void merge(PolicyDraft draft) {
        name = draft.name();
        if (draft.everyRule()) {
            for (RuleDefinition rule : rules.all()) {
                if (rule.enabledByDefault()) {
                    settings.putIfAbsent(rule.id(), new Policy.Setting(null, Map.of()));
                }
            }
        }
        draft.rules().forEach((id, change) -> {
            if (change.isEmpty()) {
                settings.remove(id);
            } else {
                settings.put(id, merged(settings.get(id), change.get()));
            }
        });
        waivers.addAll(draft.waivers());
        if (draft.scope() != null) {
            scope = draft.scope();
        }
        if (draft.failOn() != null) {
            failOn = draft.failOn().severity();
        }
    }

    private static Policy.Setting merged(Policy.@Nullable Setting before, RuleChange change) {
        Map<String, Object> parameters = new LinkedHashMap<>(before == null ? Map.of() : before.parameters());
        parameters.putAll(change.parameters());
        Severity severity = change.severity() != null ? change.severity() : before == null ? null : before.severity();
        return new Policy.Setting(severity, parameters);
    }
}
