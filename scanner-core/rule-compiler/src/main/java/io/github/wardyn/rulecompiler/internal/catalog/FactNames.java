package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.document.NearestName;
import io.github.wardyn.model.FactType;
import java.util.Arrays;
import java.util.List;

/** The names of fact types, for messages. */
final class FactNames {

    private FactNames() {}

    static List<String> all() {
        return Arrays.stream(FactType.values()).map(FactType::typeName).sorted().toList();
    }

    static String advice(String written, List<String> known) {
        return NearestName.of(written, known)
                .map(near -> "write \"" + near + "\".")
                .orElse("choose one of " + String.join(", ", known) + ".");
    }
}
