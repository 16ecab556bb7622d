package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One value of a document: a mapping, a sequence or a scalar, with the place where it stands. Immutable. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

    /** Where the value stands, from its first to its last character; not its key. */
    Place place();

    /**
     * The YAML tag as written, such as {@code !Ref}; null in JSON, for untagged values and for YAML's own tags
     * ({@code !!str}, {@code !!map}).
     */
    @Nullable
    String tag();

    /** Gives the result of the function that fits the kind of this node. */
    <T> T fold(
            Function<? super MappingNode, ? extends T> onMapping,
            Function<? super SequenceNode, ? extends T> onSequence,
            Function<? super ScalarNode, ? extends T> onScalar);

    /** This node if it is a mapping. */
    default Optional<MappingNode> asMapping() {
        return this instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** This node if it is a sequence. */
    default Optional<SequenceNode> asSequence() {
        return this instanceof SequenceNode sequence ? Optional.of(sequence) : Optional.empty();
    }

    /** This node if it is a scalar. */
    default Optional<ScalarNode> asScalar() {
        return this instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** The text if this is a scalar other than null, quoted or plain. */
    default Optional<String> asText() {
        return this instanceof ScalarNode scalar && !scalar.isNull() ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** The items if this is a sequence, else an empty list. */
    default List<Node> items() {
        return List.of();
    }

    /** What this node is in words for a message: {@code a mapping}, {@code a list}, or the quoted text of a scalar. */
    default String describe() {
        return fold(mapping -> "a mapping", sequence -> "a list", ScalarNode::quoted);
    }
}
