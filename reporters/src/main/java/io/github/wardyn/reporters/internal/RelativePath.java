package io.github.wardyn.reporters.internal;

import java.util.ArrayList;
import java.util.List;

/** Paths from the repository's root, as code platforms want them: forward slashes, no {@code ./}, never out of the root. */
public final class RelativePath {

    private RelativePath() {}

    /** Gives the names of folders and file; what leads out of the root is dropped. */
    public static List<String> segments(String file) {
        List<String> segments = new ArrayList<>();
        for (String segment : file.replace('\\', '/').split("/", -1)) {
            if (segment.equals("..")) {
                if (!segments.isEmpty()) {
                    segments.remove(segments.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments.isEmpty() ? List.of("unnamed") : List.copyOf(segments);
    }

    public static String of(String file) {
        return String.join("/", segments(file));
    }
}
