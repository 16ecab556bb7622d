package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Vpc;
import io.github.wardyn.model.VpcEndpoint;
import io.github.wardyn.model.VpcEndpointState;
import io.github.wardyn.model.VpcEndpointType;
import java.util.List;

/**
 * Reads {@code AWS::EC2::VPCEndpoint}.
 *
 * <p>Defaults: a gateway endpoint; the policy that allows everything; no route tables.
 */
final class VpcEndpointReader implements ResourceReader {
    private static final PolicyDocument FULL_ACCESS = new PolicyDocument("{\"Version\":\"2008-10-17\",\"Statement\":"
            + "[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}]}");

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        var links = new Links(declarations);
        return List.of(declarations
                .fact(VpcEndpoint.class, resource)
                .set(
                        "vpc",
                        links.one(Vpc.class, properties.get("VpcId"), VpcReader.TYPE)
                                .orUnknown())
                .set("serviceName", properties.get("ServiceName").text().orUnknown())
                .set(
                        "vpcEndpointType",
                        properties
                                .get("VpcEndpointType")
                                .oneOf(VpcEndpointType.class)
                                .or(VpcEndpointType.GATEWAY))
                .set("state", VpcEndpointState.AVAILABLE)
                .set(
                        "policyDocument",
                        new Policies(declarations)
                                .read(properties.get("PolicyDocument"))
                                .or(FULL_ACCESS))
                .set(
                        "routeTableIds",
                        links.texts(properties.get("RouteTableIds")).or(List.of()))
                .build());
    }
}
