package io.github.wardyn.cli;

import io.github.wardyn.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command line, or a file that it names, that cannot be used: exit code 2, and the message without a stack trace. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;
    private final transient List<Problem> problems;

    /**
     * @param message what was found and what was expected, as a sentence
     */
    UsageException(String message) {
        super(message);
        this.hint = null;
        this.problems = List.of();
    }

    /**
     * @param message what was found and what was expected, as a sentence
     * @param hint what to try, as a sentence
     */
    UsageException(String message, String hint) {
        super(message);
        this.hint = hint;
        this.problems = List.of();
    }

    /**
     * @param message what cannot be used, as a sentence
     * @param problems all that is wrong with it, by place
     */
    UsageException(String message, List<Problem> problems) {
        super(message);
        this.hint = null;
        this.problems = List.copyOf(problems);
    }

    @Nullable
    String hint() {
        return hint;
    }

    List<Problem> problems() {
        return problems;
    }
}
