package io.github.wardyn.model;

import java.util.Optional;

/** An enumeration whose constants have a spelling of AWS's own, e.g. {@code PendingDeletion}. */
public interface WireName {

    /** Gives the text that AWS, snapshots, rules and cases use. */
    default String wireName() {
        return toString();
    }

    /**
     * Finds a constant by its text; exact, apart from letter case.
     *
     * @return empty for a text that this version does not know, which a source turns into an unknown
     */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant instanceof WireName named && named.wireName().equals(text)) {
                return Optional.of(constant);
            }
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text) || of(constant).equalsIgnoreCase(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Gives the text of any constant: its own spelling where it has one, else its name. */
    static String of(Enum<?> constant) {
        return constant instanceof WireName named ? named.wireName() : constant.name();
    }
}
