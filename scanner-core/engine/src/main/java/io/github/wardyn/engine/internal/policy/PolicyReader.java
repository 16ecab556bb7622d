package io.github.wardyn.engine.internal.policy;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.RuleLookup;
import io.github.wardyn.engine.internal.policy.PolicyDraft.Base;
import io.github.wardyn.engine.internal.policy.PolicyDraft.FailOn;
import io.github.wardyn.engine.internal.policy.PolicyDraft.RuleChange;
import io.github.wardyn.model.Policy.PolicyScope;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one policy file. Nothing is evaluated with a wrong one, so every problem is found before giving up. */
final class PolicyReader {

    static final String EVERY_RULE = "*";

    private static final List<String> KNOWN =
            List.of("apiVersion", "kind", "name", "description", "extends", "rules", "scope", "fail-on", "waivers");
    private static final String API_VERSION = "wardyn/v1";

    private final RuleLookup rules;
    private final LocalDate today;
    private final Fields fields;

    PolicyReader(RuleLookup rules, LocalDate today, Fields fields) {
        this.rules = rules;
        this.today = today;
        this.fields = fields;
    }

    Optional<PolicyDraft> read(Node root) {
        Optional<MappingNode> found = fields.mapping(root, "a policy", KNOWN);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MappingNode policy = found.get();
        expect(policy, "apiVersion", API_VERSION);
        expect(policy, "kind", "Policy");
        Map<RuleId, Optional<RuleChange>> changes = new LinkedHashMap<>();
        boolean every = policy.get("rules").map(node -> rules(node, changes)).orElse(false);
        return Optional.of(new PolicyDraft(
                fields.required(policy, "name", "a policy").orElse(""),
                bases(policy),
                every,
                changes,
                policy.get("scope").map(this::scope).orElse(null),
                policy.get("fail-on").map(this::failOn).orElse(null),
                waivers(policy)));
    }

    private void expect(MappingNode policy, String key, String wanted) {
        Optional<String> text = fields.required(policy, key, "a policy");
        if (text.isPresent() && !text.get().equals(wanted)) {
            fields.problem(
                    policy.get(key).orElse(policy).place(),
                    "wrong-value",
                    "\"" + key + "\" is \"" + text.get() + "\"; it must be " + wanted + ".",
                    "write " + key + ": " + wanted);
        }
    }

    private List<Base> bases(MappingNode policy) {
        List<Base> bases = new ArrayList<>();
        Optional<Node> node = policy.get("extends");
        if (node.isPresent()) {
            fields.texts(node.get(), "\"extends\"");
            for (Node item : node.get().items()) {
                item.asText().ifPresent(text -> bases.add(new Base(text, item.place())));
            }
        }
        return bases;
    }

    /** Reads the rules, and tells whether {@code "*"} turns on all that are on by default. */
    private boolean rules(Node node, Map<RuleId, Optional<RuleChange>> changes) {
        boolean every = false;
        Optional<MappingNode> mapping = fields.mapping(node, "\"rules\"", List.of());
        for (MappingNode.Entry entry : mapping.map(MappingNode::entries).orElse(List.of())) {
            if (entry.key().equals(EVERY_RULE)) {
                every = isOn(entry.value()).orElse(false);
                continue;
            }
            Optional<RuleDefinition> rule = rules.find(entry.key());
            if (rule.isEmpty()) {
                fields.problem(
                        entry.keyPlace(),
                        "unknown-rule",
                        "There is no rule \"" + entry.key() + "\".",
                        rules.hint(entry.key()));
            } else {
                changes.put(rule.get().id(), change(rule.get(), entry.value()));
            }
        }
        return every;
    }

    private Optional<RuleChange> change(RuleDefinition rule, Node node) {
        if (node.asScalar().isPresent()) {
            return isOn(node).filter(on -> on).map(on -> new RuleChange(null, Map.of()));
        }
        Optional<MappingNode> mapping = fields.mapping(node, rule.name(), List.of("severity", "parameters"));
        return mapping.map(settings -> new RuleChange(
                settings.get("severity")
                        .flatMap(
                                severity -> fields.constant(severity, Severity.class, "\"severity\" of " + rule.name()))
                        .orElse(null),
                settings.get("parameters")
                        .map(parameters -> new ParameterReader(fields).read(parameters, rule))
                        .orElse(Map.of())));
    }

    private Optional<Boolean> isOn(Node node) {
        String text = node.asText().orElse("");
        if (text.equals("on") || text.equals("off")) {
            return Optional.of(text.equals("on"));
        }
        fields.problem(
                node.place(),
                "wrong-value",
                "A rule is " + node.describe() + "; it must be on, off, or a mapping with severity and parameters.",
                "write on or off.");
        return Optional.empty();
    }

    private PolicyScope scope(Node node) {
        return fields.mapping(node, "\"scope\"", List.of("accounts", "regions", "tags"))
                .map(mapping -> new PolicyScope(
                        mapping.get("accounts")
                                .map(list -> fields.texts(list, "\"accounts\""))
                                .orElse(List.of()),
                        mapping.get("regions")
                                .map(list -> fields.texts(list, "\"regions\""))
                                .orElse(List.of()),
                        mapping.get("tags")
                                .map(tags -> fields.textMap(tags, "\"tags\""))
                                .orElse(Map.of())))
                .orElse(PolicyScope.ALL);
    }

    private FailOn failOn(Node node) {
        boolean none = node.asText().filter("none"::equals).isPresent();
        return new FailOn(
                none
                        ? null
                        : fields.constant(node, Severity.class, "\"fail-on\"").orElse(null));
    }

    private List<Waiver> waivers(MappingNode policy) {
        WaiverReader reader = new WaiverReader(fields, rules, today);
        List<Waiver> waivers = new ArrayList<>();
        Optional<Node> node = policy.get("waivers");
        if (node.isPresent() && node.get().asSequence().isEmpty()) {
            fields.texts(node.get(), "\"waivers\"");
        }
        node.map(Node::items)
                .orElse(List.of())
                .forEach(item -> reader.read(item).ifPresent(waivers::add));
        return waivers;
    }
}
