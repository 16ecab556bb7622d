package io.github.wardyn.engine;

import io.github.wardyn.model.Policy;
import io.github.wardyn.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of loading policies.
 *
 * @param policy what is demanded; null if anything is wrong with a file, since nothing is evaluated then
 * @param problems all that is wrong, or looks like a mistake, by place
 */
public record PolicyLoading(@Nullable Policy policy, List<Problem> problems) {
    public PolicyLoading {
        problems = List.copyOf(problems);
    }
}
