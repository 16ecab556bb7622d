package io.github.wardyn.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A VPC.
 *
 * @param id the ARN, or the template's root and logical id
 * @param tags tag values by key
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("ec2:DescribeVpcs")
public record Vpc(ResourceId id, @Nullable Map<String, String> tags, Unknowns unknowns, Origin origin) implements Fact {
    public Vpc {
        tags = tags == null ? null : Ordered.copyOf(tags);
        unknowns.explain("tags", tags);
    }
}
