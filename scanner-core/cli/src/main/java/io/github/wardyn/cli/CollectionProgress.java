package io.github.wardyn.cli;

import io.github.wardyn.aws.Progress;
import java.util.List;

/** Tells on standard error how a collection goes on, for people or for machines. */
interface CollectionProgress extends Progress {

    /** Takes no notice: what {@code --quiet} asks for. */
    CollectionProgress SILENT = new CollectionProgress() {};

    /** Says how much was read, and what was refused. */
    default void end() {}

    /** Gives what the options ask for. */
    static CollectionProgress of(Arguments arguments) throws UsageException {
        boolean json = "json".equals(arguments.choice("log-format", List.of("text", "json")));
        if (json) {
            return new JsonProgress(arguments.console().err());
        }
        if (arguments.has("quiet")) {
            return SILENT;
        }
        return new TextProgress(arguments.console().err(), ProgressLine.of(arguments));
    }
}
