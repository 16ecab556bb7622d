package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.Reference;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns references between resources into links between facts. */
final class Links {
    private final Declarations declarations;

    Links(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * The fact that a field refers to.
     *
     * @param types the resource types that give such a fact
     */
    <T extends Fact> Read<T> one(Class<T> type, Field field, String... types) {
        return field.read(branch -> {
            if (!branch.isWritten()) {
                return Read.absent();
            }
            Optional<StackResource> target = declarations.target(branch.value()).or(() -> named(branch, types));
            if (target.isPresent() && List.of(types).contains(target.get().type())) {
                return Read.known(to(type, declarations.id(target.get())), branch.place());
            }
            return branch.value() instanceof Reference ? Field.unknownBranch(branch.value()) : elsewhere(type, branch);
        });
    }

    private Optional<StackResource> named(Field branch, String... types) {
        for (String type : types) {
            Optional<StackResource> found = declarations.named(type, branch.toString());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A resource that the template only names: its components are unknown. */
    private <T extends Fact> Read<T> elsewhere(Class<T> type, Field branch) {
        return branch.text().map(text -> declared(type, text, branch).build(origin(branch, text)));
    }

    /** Begins the fact of a resource that a template names but does not declare. */
    <T extends Fact> FactDraft<T> declared(Class<T> type, String text, Field field) {
        Optional<Arn> arn = Arn.parse(text).filter(parsed -> !parsed.account().isEmpty());
        ResourceId id = arn.map(ResourceId::of)
                .orElseGet(() -> new ResourceId(declarations.scope(), declarations.region(), text, text));
        return FactDraft.of(type, id, new UnknownReason.NotCollected("a scan of " + text));
    }

    /** Not a mention: the template names the resource, so it exists, whatever else the template declares. */
    static Origin origin(Field field, String text) {
        return new Origin.Declaration(field.place(), text, Map.of());
    }

    static <T extends Fact> T to(Class<T> type, ResourceId id) {
        return FactDraft.mention(type, id, DeclaredFact.NOT_IN_TEMPLATES);
    }

    /** The facts that the items of a list refer to; unknown if one of them is. */
    <T extends Fact> Read<List<T>> many(Class<T> type, Field list, String... types) {
        return each(list, item -> one(type, item, types));
    }

    /** Reads every item of a list; unknown if one of them is. Absent where no list is written. */
    static <T> Read<List<T>> each(Field list, Function<Field, Read<T>> reader) {
        return list.items().then(items -> {
            var values = new ArrayList<T>();
            for (Field item : items) {
                Read<T> read = reader.apply(item);
                T value = read.value();
                if (value == null) {
                    return new Read<>(
                            null, read.isAbsent() ? DeclaredFact.NOT_IN_TEMPLATES : read.reason(), read.place());
                }
                values.add(value);
            }
            return Read.known(values, list.place());
        });
    }

    /** A text in which references to resources stand as the canonical ids of what they name. */
    Read<String> text(Field field) {
        return field.read(branch -> {
            if (!branch.isWritten()) {
                return Read.absent();
            }
            String text = text(branch.value());
            return text == null ? Field.unknownBranch(branch.value()) : Read.known(text, branch.place());
        });
    }

    @Nullable
    String text(Value value) {
        return new ReferenceText(declarations).of(value);
    }

    Read<List<String>> texts(Field list) {
        return each(list, this::text);
    }
}
