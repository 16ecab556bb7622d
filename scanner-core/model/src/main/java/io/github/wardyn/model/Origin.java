package io.github.wardyn.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where a fact came from. */
public sealed interface Origin {

    /**
     * Answers of AWS.
     *
     * @param action the IAM action of the call that showed the resource, e.g. {@code dynamodb:DescribeTable}; a
     *     component that another call showed says so by {@link ReadBy}
     * @param at when the call was answered
     */
    record ApiCall(String action, Instant at) implements Origin {}

    /**
     * A declaration in infrastructure as code.
     *
     * @param place the resource's own place
     * @param address logical id, or Terraform address
     * @param components places of single components by path, where they have one; a component without an entry stands
     *     at the resource's place. A path behind {@link #BY_DEFAULT} is where the default of a parameter stands that gave
     *     the component its value, since nobody gave another
     * @param callers where the nested stack or module that declares it is asked for, from the root inwards; empty where
     *     the root itself declares it
     */
    record Declaration(Place place, String address, Map<String, Place> components, List<Place> callers)
            implements Origin {

        /** What stands before the path of a component that rests on a default. */
        public static final String BY_DEFAULT = "default:";

        public Declaration {
            components = Map.copyOf(components);
            callers = List.copyOf(callers);
        }

        /** Makes a declaration that stands in the root itself. */
        public Declaration(Place place, String address, Map<String, Place> components) {
            this(place, address, components, List.of());
        }
    }

    /**
     * Only named by another resource, never read itself.
     *
     * @param reference the text that names it
     */
    record Mention(String reference) implements Origin {}

    /** Gives the result of the one function that fits; a new case breaks every caller's compile. */
    default <R> R fold(
            Function<ApiCall, R> onApiCall, Function<Declaration, R> onDeclaration, Function<Mention, R> onMention) {
        if (this instanceof ApiCall call) {
            return onApiCall.apply(call);
        }
        if (this instanceof Declaration declaration) {
            return onDeclaration.apply(declaration);
        }
        return onMention.apply((Mention) this);
    }

    /** Gives the place of a component, else of the nearest group around it, else of the resource; empty if live. */
    default Optional<Place> place(String component) {
        return fold(
                call -> Optional.empty(),
                declaration -> {
                    for (String at = component; !at.isEmpty(); at = parent(at)) {
                        Place place = declaration.components().get(at);
                        if (place != null) {
                            return Optional.of(place);
                        }
                    }
                    return Optional.of(declaration.place());
                },
                mention -> Optional.empty());
    }

    /** Gives where the default of a parameter stands that gave a component its value; empty if none did. */
    default Optional<Place> byDefault(String component) {
        return fold(
                call -> Optional.empty(),
                declaration -> {
                    for (String at = component; !at.isEmpty(); at = parent(at)) {
                        if (declaration.components().containsKey(at)) {
                            return Optional.ofNullable(declaration.components().get(Declaration.BY_DEFAULT + at));
                        }
                    }
                    return Optional.empty();
                },
                mention -> Optional.empty());
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
