package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of values in the order of the file.
 *
 * @param items the values
 * @param place where the list stands
 * @param tag the YAML tag as written, if any
 */
public record SequenceNode(
        List<Node> items, Place place, @Nullable String tag) implements Node {
    /** Copies the items. */
    public SequenceNode {
        items = List.copyOf(items);
    }

    @Override
    public <T> T fold(
            Function<? super MappingNode, ? extends T> onMapping,
            Function<? super SequenceNode, ? extends T> onSequence,
            Function<? super ScalarNode, ? extends T> onScalar) {
        return onSequence.apply(this);
    }
}
