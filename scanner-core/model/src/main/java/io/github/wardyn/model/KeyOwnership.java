package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A table or backup with the account that owns its key.
 *
 * @param subject the table or backup
 * @param otherAccount the account that owns the key; absent where it is the subject's own, or AWS owns the key
 * @param sameOrganization true where both accounts are of one organisation
 * @param unknowns what could not be concluded, and why
 */
public record KeyOwnership(
        Fact subject,
        @OrAbsent @Nullable String otherAccount,
        @Nullable Boolean sameOrganization,
        Unknowns unknowns) implements Derived {
    public KeyOwnership {
        unknowns.explain("sameOrganization", sameOrganization);
    }
}
