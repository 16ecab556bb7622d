package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;

/** Counts what a file has used of its limits. */
final class Budget {
    private final Limits limits;
    private long nodes;
    private int aliases;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    long nodes() {
        return nodes;
    }

    void spendNodes(long count, Place place) {
        nodes += count;
        if (nodes > limits.nodes()) {
            throw beyond(place, "too-many-values", "holds more than " + limits.nodes() + " values, aliases expanded");
        }
    }

    void spendAlias(Place place) {
        if (++aliases > limits.aliases()) {
            throw beyond(place, "too-many-aliases", "holds more than " + limits.aliases() + " aliases");
        }
    }

    void checkDepth(int depth, Place place) {
        if (depth > limits.depth()) {
            throw beyond(place, "too-deep", "is nested deeper than " + limits.depth() + " levels");
        }
    }

    void checkScalar(int length, Place place) {
        if (length > limits.scalarLength()) {
            throw beyond(place, "scalar-too-long", "holds a text longer than " + limits.scalarLength() + " characters");
        }
    }

    static UnreadableException beyond(Place place, String code, String what) {
        return new UnreadableException(Problem.error(
                place, code, "The file " + what + ", so it is not read.", "split the file, or raise the limit."));
    }
}
