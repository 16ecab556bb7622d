package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * A flow log.
 *
 * @param id the ARN, or the template's root and logical id
 * @param resourceId the VPC, subnet or network interface it watches
 * @param flowLogStatus ACTIVE where it records
 * @param trafficType ACCEPT, REJECT or ALL
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("ec2:DescribeFlowLogs")
public record FlowLog(
        ResourceId id,
        @Nullable String resourceId,
        @Nullable String flowLogStatus,
        @Nullable String trafficType,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public FlowLog {
        unknowns.explain("resourceId", resourceId)
                .explain("flowLogStatus", flowLogStatus)
                .explain("trafficType", trafficType);
    }
}
