package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * An account in one Region that was scanned: the subject of rules about the account itself.
 *
 * @param id the ARN, or the template's root and logical id
 * @param accountName the name that Organizations gives
 * @param organizationId the organisation, e.g. o-abc; absent where the account is in none
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("account:ListRegions")
public record AccountRegion(
        ResourceId id,
        @OrAbsent @Nullable String accountName,
        @OrAbsent @Nullable String organizationId,
        Unknowns unknowns,
        Origin origin)
        implements Fact {}
