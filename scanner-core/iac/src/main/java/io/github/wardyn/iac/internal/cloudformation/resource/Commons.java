package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.ListValue;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import io.github.wardyn.model.DeletionPolicy;
import io.github.wardyn.model.Lifecycle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What resources of many types have: tags and the policies at the end of their life. */
final class Commons {
    private Commons() {}

    /**
     * Sets the tags, written as a list of keys and values or as a mapping. A tag whose value is not known has its
     * expression for a value, and is named unknown; a key that is not known makes all tags unknown. No tags by default.
     */
    static void tags(DeclaredFact<?> fact, Field tags) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        Read<Boolean> keys = tags.read(branch -> keys(branch, byKey));
        if (keys.reason() != null) {
            fact.set("tags", keys);
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        byKey.forEach((key, value) -> {
            String known = fact.part("tags." + key, value.text());
            values.put(key, known == null ? value.toString() : known);
        });
        fact.place("tags", tags);
        fact.set("tags", values);
    }

    private static Read<Boolean> keys(Field branch, Map<String, Field> byKey) {
        if (branch.value() instanceof MapValue map && map.rest() == null) {
            map.entries().forEach((key, value) -> byKey.put(key, new Field(value)));
            return Read.known(true, branch.place());
        }
        if (branch.value() instanceof ListValue list) {
            for (Value item : list.items()) {
                Field tag = new Field(item);
                String key = tag.get("Key").text().value();
                if (key == null) {
                    return Read.unknown(tag.toString(), tag.place());
                }
                byKey.put(key, tag.get("Value"));
            }
            return Read.known(true, branch.place());
        }
        return branch.isWritten() ? Field.unknownBranch(branch.value()) : Read.absent();
    }

    /** Sets the lifecycle: both policies are Delete by default. */
    static void lifecycle(DeclaredFact<?> fact, StackResource resource) {
        fact.set(
                "lifecycle",
                new Lifecycle(
                        policy(fact, resource, "DeletionPolicy", "lifecycle.deletionPolicy"),
                        policy(fact, resource, "UpdateReplacePolicy", "lifecycle.updateReplacePolicy")));
    }

    private static @Nullable DeletionPolicy policy(
            DeclaredFact<?> fact, StackResource resource, String attribute, String path) {
        Field field = resource.attribute(attribute)
                .map(Field::new)
                .orElseGet(() -> new Field(new Value.NoValue(resource.place())));
        return fact.part(path, field.oneOf(DeletionPolicy.class).or(DeletionPolicy.DELETE));
    }
}
