package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Waiver;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a resource's author accepts: {@code Metadata: {wardyn: {ignore: [{rule, reason, expires}]}}}, or a comment
 * {@code # wardyn:ignore}. All three are required, and a rule is named in full.
 */
public final class InlineIgnores {
    private static final Set<String> KEYS = Set.of("rule", "reason", "expires", "owner", "ticket");

    private InlineIgnores() {}

    /**
     * Gives the waivers of one resource; what is wrong with one is a problem of its stack, and it has no effect.
     *
     * @param canonical the resource's canonical id
     */
    public static List<Waiver> read(StackResource resource, String canonical) {
        Optional<Node> ignore = resource.node("Metadata")
                .flatMap(Node::asMapping)
                .flatMap(metadata -> metadata.get("wardyn"))
                .flatMap(Node::asMapping)
                .flatMap(wardyn -> wardyn.get("ignore"));
        var waivers = new ArrayList<Waiver>();
        resource.stack().template().ignores().stream()
                .filter(comment -> comment.isFor(resource.place()))
                .forEach(comment -> waivers.add(comment.waiver(canonical)));
        ignore.map(Node::items)
                .orElse(List.of())
                .forEach(item -> read(resource, canonical, item).ifPresent(waivers::add));
        ignore.filter(node -> node.asSequence().isEmpty())
                .ifPresent(
                        node -> refuse(resource, node, "\"ignore\" takes a list, not " + node.describe() + ".", null));
        return waivers;
    }

    private static Optional<Waiver> read(StackResource resource, String canonical, Node item) {
        MappingNode entry = item.asMapping().orElseGet(() -> MappingNode.of(List.of(), item.place()));
        for (MappingNode.Entry key : entry.entries()) {
            if (!KEYS.contains(key.key())) {
                String hint = Names.didYouMean(key.key(), KEYS);
                return refuse(resource, item, "An ignored rule has no \"" + key.key() + "\".", hint);
            }
        }
        String rule = entry.text("rule").orElse("");
        String reason = entry.text("reason").orElse("");
        if (rule.isBlank() || reason.isBlank() || rule.contains("*")) {
            return refuse(
                    resource,
                    item,
                    "An ignored rule needs \"rule\", its id or name without wildcards, \"reason\" and \"expires\".",
                    "write {rule: DDB001, reason: why it is accepted, expires: 2030-01-31}.");
        }
        try {
            LocalDate expires = LocalDate.parse(entry.text("expires").orElse(""));
            return Optional.of(new Waiver(
                    List.of(rule),
                    canonical,
                    reason,
                    entry.text("owner").orElse(null),
                    entry.text("ticket").orElse(null),
                    expires,
                    item.place(),
                    true));
        } catch (DateTimeParseException e) {
            return refuse(
                    resource,
                    item,
                    "\"expires\" must be a date such as 2030-01-31, not \""
                            + entry.text("expires").orElse("") + "\".",
                    null);
        }
    }

    private static Optional<Waiver> refuse(StackResource resource, Node at, String message, @Nullable String hint) {
        resource.stack().problem(Problem.error(at.place(), "invalid-ignore", message, hint));
        return Optional.empty();
    }
}
