package io.github.wardyn.model;

/** Kind of a VPC endpoint. */
public enum VpcEndpointType implements WireName {
    GATEWAY("Gateway"),
    INTERFACE("Interface"),
    GATEWAY_LOAD_BALANCER("GatewayLoadBalancer"),
    RESOURCE("Resource"),
    SERVICE_NETWORK("ServiceNetwork");

    private final String wireName;

    VpcEndpointType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
