package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * The stream of a table.
 *
 * @param id the ARN, or the template's root and logical id
 * @param table its table
 * @param streamViewType what a record holds
 * @param resourcePolicy its resource policy; absent where it has none
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("dynamodb:DescribeTable")
public record TableStream(
        ResourceId id,
        @Nullable Table table,
        @Nullable StreamViewType streamViewType,

        @ReadBy("dynamodb:GetResourcePolicy") @OrAbsent @Nullable
        PolicyDocument resourcePolicy,

        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public TableStream {
        unknowns.explain("table", table).explain("streamViewType", streamViewType);
    }
}
