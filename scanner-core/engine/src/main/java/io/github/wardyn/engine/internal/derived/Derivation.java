package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Derived;
import java.util.stream.Stream;

/**
 * Draws one type of conclusion. It states what it can see; what it cannot, it names in the conclusion's unknowns, also
 * where a list is only known in part because the list of such facts is incomplete.
 */
public interface Derivation {

    /** Gives the type of conclusion. */
    Class<? extends Derived> type();

    /** Draws the conclusions of a part, at most one a subject. */
    Stream<? extends Derived> derive(LinkedPart part);
}
