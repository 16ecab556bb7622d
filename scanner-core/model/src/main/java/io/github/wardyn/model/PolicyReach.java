package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resource policy or endpoint policy admits.
 *
 * @param subject the table, stream or endpoint that the policy is of
 * @param isPublic true where it admits anybody without a narrowing condition
 * @param isUnrestricted true where it allows any principal any action on any resource
 * @param admittedAccounts other accounts that it admits, sorted
 * @param deniesPlaintext true where it denies requests without TLS
 * @param keyMismatches accounts that it admits and the key's policy does not, or the reverse, sorted
 * @param unknowns what could not be concluded, and why
 */
public record PolicyReach(
        Fact subject,
        @Nullable Boolean isPublic,
        @Nullable Boolean isUnrestricted,
        @Nullable List<String> admittedAccounts,
        @Nullable Boolean deniesPlaintext,
        @Nullable List<String> keyMismatches,
        Unknowns unknowns)
        implements Derived {
    public PolicyReach {
        admittedAccounts = admittedAccounts == null ? null : List.copyOf(admittedAccounts);
        keyMismatches = keyMismatches == null ? null : List.copyOf(keyMismatches);
        unknowns.explain("isPublic", isPublic)
                .explain("isUnrestricted", isUnrestricted)
                .explain("admittedAccounts", admittedAccounts)
                .explain("deniesPlaintext", deniesPlaintext)
                .explain("keyMismatches", keyMismatches);
    }
}
