package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VPC endpoint. Of accounts only those of DynamoDB are read; a template may declare others.
 *
 * @param id the ARN, or the template's root and logical id
 * @param vpc its VPC
 * @param serviceName e.g. com.amazonaws.eu-west-1.dynamodb
 * @param vpcEndpointType kind
 * @param state state
 * @param policyDocument its policy; the default policy where none was given
 * @param routeTableIds route tables of a gateway endpoint
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("ec2:DescribeVpcEndpoints")
public record VpcEndpoint(
        ResourceId id,
        @Nullable Vpc vpc,
        @Nullable String serviceName,
        @Nullable VpcEndpointType vpcEndpointType,
        @Nullable VpcEndpointState state,
        @Nullable PolicyDocument policyDocument,
        @Nullable List<String> routeTableIds,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public VpcEndpoint {
        routeTableIds = routeTableIds == null ? null : List.copyOf(routeTableIds);
        unknowns.explain("vpc", vpc)
                .explain("serviceName", serviceName)
                .explain("vpcEndpointType", vpcEndpointType)
                .explain("state", state)
                .explain("policyDocument", policyDocument)
                .explain("routeTableIds", routeTableIds);
    }

    /**
     * Tells whether it leads to DynamoDB's tables.
     *
     * @return null where its service is not known
     */
    public @Nullable Boolean isOfDynamoDb() {
        return serviceName == null
                ? null
                : Boolean.valueOf(serviceName.endsWith(".dynamodb") || serviceName.endsWith(".dynamodb-fips"));
    }
}
