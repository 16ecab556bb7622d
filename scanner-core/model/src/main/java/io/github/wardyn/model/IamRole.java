package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An IAM role; only those of DAX clusters are collected.
 *
 * @param id the ARN, or the template's root and logical id
 * @param policies all inline and attached policies, by name
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("iam:GetRolePolicy")
public record IamRole(ResourceId id, @Nullable List<PolicyDocument> policies, Unknowns unknowns, Origin origin)
        implements Fact {
    public IamRole {
        policies = policies == null ? null : List.copyOf(policies);
        unknowns.explain("policies", policies);
    }
}
