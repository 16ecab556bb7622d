package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant on a KMS key.
 *
 * @param id the ARN, or the template's root and logical id
 * @param key the key
 * @param granteePrincipal ARN of a principal, or the name of an AWS service
 * @param operations what it allows, e.g. Decrypt
 * @param constrained true where an encryption context constrains it
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("kms:ListGrants")
public record KmsGrant(
        ResourceId id,
        @Nullable KmsKey key,
        @Nullable String granteePrincipal,
        @Nullable List<String> operations,
        @Nullable Boolean constrained,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public KmsGrant {
        operations = operations == null ? null : List.copyOf(operations);
        unknowns.explain("key", key)
                .explain("granteePrincipal", granteePrincipal)
                .explain("operations", operations)
                .explain("constrained", constrained);
    }

    /** Tells whether it lets a principal decrypt that is neither an AWS service nor a role linked to one. */
    public boolean letsPrincipalDecrypt() {
        return granteePrincipal != null
                && operations != null
                && operations.contains("Decrypt")
                && !isService(granteePrincipal)
                && !granteePrincipal.contains(":role/aws-service-role/");
    }

    /** A role may be named like a service, but has an ARN. */
    private static boolean isService(String principal) {
        return !principal.startsWith("arn:")
                && (principal.endsWith(".amazonaws.com") || principal.endsWith(".amazonaws.com.cn"));
    }
}
