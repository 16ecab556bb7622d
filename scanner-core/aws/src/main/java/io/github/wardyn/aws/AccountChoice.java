package io.github.wardyn.aws;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are read. With no accounts and no organisation, those that the credentials belong to.
 *
 * @param profiles profiles of the AWS configuration; empty for the SDK's default chain of credentials
 * @param accounts accounts to assume the role in
 * @param roleName name, with path if it has one, of the role to assume; null where nothing is assumed
 * @param externalId what the role's trust policy demands; null for nothing
 * @param organization whether all active accounts of the organisation are read
 * @param excludedAccounts accounts that are left out
 */
public record AccountChoice(
        List<String> profiles,
        List<String> accounts,
        @Nullable String roleName,
        @Nullable String externalId,
        boolean organization,
        Set<String> excludedAccounts) {

    /** The account of the default credentials. */
    public static final AccountChoice OWN = new AccountChoice(List.of(), List.of(), null, null, false, Set.of());

    public AccountChoice {
        profiles = List.copyOf(profiles);
        accounts = List.copyOf(accounts);
        excludedAccounts = Set.copyOf(excludedAccounts);
        if (roleName == null && (organization || !accounts.isEmpty())) {
            throw new IllegalArgumentException(
                    "Other accounts are read with a role of theirs, and none is named.\n  Try: --role-name NAME");
        }
    }
}
