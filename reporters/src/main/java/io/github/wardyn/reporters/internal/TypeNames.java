package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.FactType;
import java.util.Locale;
import java.util.Set;

/** What people call the types of resources. */
public final class TypeNames {

    private static final Set<String> ABBREVIATIONS = Set.of("DAX", "KMS", "VPC", "VPN", "IAM", "ACL", "TLS");

    private TypeNames() {}

    /** Gives e.g. {@code DAX cluster} for {@code DaxCluster}. */
    public static String of(FactType type) {
        String[] words = type.typeName().split("(?<=[a-z])(?=[A-Z])");
        for (int i = 0; i < words.length; i++) {
            String upper = words[i].toUpperCase(Locale.ROOT);
            if (ABBREVIATIONS.contains(upper)) {
                words[i] = upper;
            } else if (i > 0) {
                words[i] = words[i].toLowerCase(Locale.ROOT);
            }
        }
        return String.join(" ", words);
    }

    /** Gives the type as it is spelt within a sentence, e.g. {@code backup vault}. */
    public static String noun(FactType type) {
        String words = of(type);
        boolean capital = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return capital ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
