package io.github.wardyn.rulecompiler;

import io.github.wardyn.model.Problem;
import java.util.List;
import java.util.SortedMap;

/**
 * What became of some rule folders.
 *
 * @param sources Java by path below the source directory; empty if there are errors
 * @param packClass the class among them that is the {@code RulePack}
 * @param page the rules as a page for people, Markdown; empty if there are errors
 * @param problems what is wrong, by place
 */
public record Compilation(SortedMap<String, String> sources, String packClass, String page, List<Problem> problems) {

    /** Sorts the problems. */
    public Compilation {
        problems = problems.stream().sorted().toList();
    }

    /** Whether there is something to run. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Level.ERROR);
    }
}
