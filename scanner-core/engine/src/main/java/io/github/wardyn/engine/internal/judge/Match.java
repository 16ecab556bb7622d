package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Fact;
import java.util.List;

/**
 * What one firing of a rule said.
 *
 * @param fact the subject, or a derived fact about it
 * @param evidence paths from the fact; the first is the component in fault
 */
record Match(Fact fact, List<String> evidence) {

    Match {
        evidence = List.copyOf(evidence);
    }
}
