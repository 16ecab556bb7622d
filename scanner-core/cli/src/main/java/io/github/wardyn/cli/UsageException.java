package io.github.wardyn.cli;

import org.jspecify.annotations.Nullable;

/** A command line that makes no sense: exit code 2, and the message without a stack trace. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;

    /**
     * @param message what was found and what was expected, as a sentence
     * @param hint what to try, as a sentence; null where there is nothing to advise
     */
    UsageException(String message, @Nullable String hint) {
        super(message);
        this.hint = hint;
    }

    @Nullable
    String hint() {
        return hint;
    }
}
