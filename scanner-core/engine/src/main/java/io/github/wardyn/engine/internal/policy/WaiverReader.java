package io.github.wardyn.engine.internal.policy;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.RuleLookup;
import io.github.wardyn.model.Waiver;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads waivers. Each needs a reason and a day on which it ends, at most a year ahead. */
final class WaiverReader {

    private static final List<String> KNOWN = List.of("rule", "resource", "reason", "owner", "ticket", "expires");
    private static final int LONGEST_DAYS = 365;

    private final Fields fields;
    private final RuleLookup rules;
    private final LocalDate today;

    WaiverReader(Fields fields, RuleLookup rules, LocalDate today) {
        this.fields = fields;
        this.rules = rules;
        this.today = today;
    }

    Optional<Waiver> read(Node node) {
        Optional<MappingNode> found = fields.mapping(node, "a waiver", KNOWN);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MappingNode mapping = found.get();
        List<String> names = rules(mapping);
        Optional<String> resource = fields.required(mapping, "resource", "a waiver");
        Optional<String> reason = fields.required(mapping, "reason", "a waiver");
        Optional<LocalDate> expires = expires(mapping);
        if (names.isEmpty() || resource.isEmpty() || reason.isEmpty() || expires.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(
                names,
                resource.get(),
                reason.get(),
                mapping.text("owner").orElse(null),
                mapping.text("ticket").orElse(null),
                expires.get(),
                mapping.place(),
                false));
    }

    private List<String> rules(MappingNode mapping) {
        Optional<Node> node = mapping.get("rule");
        if (node.isEmpty()) {
            fields.problem(
                    mapping.place(), "missing-field", "a waiver needs \"rule\".", "name the rule that it is for.");
            return List.of();
        }
        List<String> names = node.get().asSequence().isPresent()
                ? fields.texts(node.get(), "\"rule\" of a waiver")
                : fields.text(node.get(), "\"rule\" of a waiver").stream().toList();
        for (String name : names) {
            if (rules.find(name).isEmpty()) {
                fields.problem(
                        node.get().place(),
                        "unknown-rule",
                        "A waiver names the rule \"" + name + "\", which does not exist.",
                        rules.hint(name));
            }
        }
        return names;
    }

    private Optional<LocalDate> expires(MappingNode mapping) {
        Optional<String> text = fields.required(mapping, "expires", "a waiver");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.get());
            if (day.isAfter(today.plusDays(LONGEST_DAYS))) {
                fields.problem(
                        mapping.get("expires").orElse(mapping).place(),
                        "waiver-too-long",
                        "A waiver expires on " + day + "; it must be at most " + LONGEST_DAYS + " days ahead.",
                        "use " + today.plusDays(LONGEST_DAYS) + " or a day before it.");
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            fields.problem(
                    mapping.get("expires").orElse(mapping).place(),
                    "wrong-date",
                    "A waiver expires on \"" + text.get() + "\"; it must be a day.",
                    "write it as " + today.plusDays(90) + ".");
            return Optional.empty();
        }
    }
}
