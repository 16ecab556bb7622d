package io.github.wardyn.testkit.aws.internal.world;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account of the world.
 *
 * @param id twelve digits
 * @param name the name in the organisation
 * @param status ACTIVE, SUSPENDED or PENDING_CLOSURE
 * @param externalId what AssumeRole must bring; null where anything will do
 * @param roles the names of the roles that may be assumed; empty for any
 */
public record Account(
        String id, String name, String status, @Nullable String externalId, Set<String> roles) {
    static Account active(String id) {
        return new Account(id, "account-" + id.substring(Math.max(0, id.length() - 4)), "ACTIVE", null, Set.of());
    }
}
