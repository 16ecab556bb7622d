package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.model.Fact;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was seen of the live resources that findings are about, up to a bound: a report with more than that is not read
 * resource by resource, and quotes those of the first accounts.
 */
final class LiveExcerpts {

    /** About 8 MB, a resource being 500 to 2,000 characters. */
    private static final int MOST_CHARACTERS = 8 << 20;

    private final Map<String, String> byResource = new TreeMap<>();
    private int characters;

    /** Adds a resource unless it is there already, or there is no more room. */
    void add(Fact subject) {
        String id = subject.id().canonical();
        if (characters < MOST_CHARACTERS && !byResource.containsKey(id)) {
            String text = LiveExcerpt.of(subject);
            byResource.put(id, text);
            characters += text.length();
        }
    }

    /** Gives the excerpts by canonical id. */
    Map<String, String> byResource() {
        return byResource;
    }
}
