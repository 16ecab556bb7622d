package io.github.wardyn.iac.internal.cloudformation;

import io.github.wardyn.document.NearestName;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Advice on names that are not known. */
final class Names {
    private Names() {}

    /** Names the nearest known name, if one is near. */
    static @Nullable String didYouMean(String written, Collection<String> known) {
        return NearestName.of(written, known)
                .map(name -> "write \"" + name + "\".")
                .orElse(null);
    }
}
