package io.github.wardyn.aws.network;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FlowLog;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.Vpc;
import io.github.wardyn.model.VpcEndpoint;
import io.github.wardyn.model.VpcEndpointState;
import io.github.wardyn.model.VpcEndpointType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** VPCs, subnets, flow logs and the endpoints of DynamoDB. */
final class VpcMapper {

    private final Visit visit;

    VpcMapper(Visit visit) {
        this.visit = visit;
    }

    Vpc vpc(software.amazon.awssdk.services.ec2.model.Vpc given) {
        FactDraft<Vpc> draft = begin(Vpc.class, "vpc/", given.vpcId(), NetworkCall.DESCRIBE_VPCS);
        Map<String, String> tags = new LinkedHashMap<>();
        given.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
        return draft.set("tags", tags).build(visit.originNow(NetworkCall.DESCRIBE_VPCS));
    }

    Subnet subnet(software.amazon.awssdk.services.ec2.model.Subnet given) {
        FactDraft<Subnet> draft = begin(Subnet.class, "subnet/", given.subnetId(), NetworkCall.DESCRIBE_SUBNETS);
        draft.set("vpc", mention(given.vpcId()));
        if (given.availabilityZone() != null) {
            draft.set("availabilityZone", given.availabilityZone());
        }
        return draft.build(visit.originNow(NetworkCall.DESCRIBE_SUBNETS));
    }

    FlowLog flowLog(software.amazon.awssdk.services.ec2.model.FlowLog given) {
        FactDraft<FlowLog> draft =
                begin(FlowLog.class, "vpc-flow-log/", given.flowLogId(), NetworkCall.DESCRIBE_FLOW_LOGS);
        text(draft, "resourceId", given.resourceId());
        text(draft, "flowLogStatus", given.flowLogStatus());
        text(draft, "trafficType", given.trafficTypeAsString());
        return draft.build(visit.originNow(NetworkCall.DESCRIBE_FLOW_LOGS));
    }

    /** The service is named {@code com.amazonaws.<region>.dynamodb}, with a suffix for FIPS. */
    static boolean isOfDynamoDb(software.amazon.awssdk.services.ec2.model.VpcEndpoint given) {
        String service = given.serviceName();
        return service != null && (service.endsWith(".dynamodb") || service.endsWith(".dynamodb-fips"));
    }

    VpcEndpoint endpoint(software.amazon.awssdk.services.ec2.model.VpcEndpoint given) {
        FactDraft<VpcEndpoint> draft =
                begin(VpcEndpoint.class, "vpc-endpoint/", given.vpcEndpointId(), NetworkCall.DESCRIBE_VPC_ENDPOINTS);
        draft.set("vpc", mention(given.vpcId()));
        text(draft, "serviceName", given.serviceName());
        // Answers from before there were other types do not name it.
        Words.set(
                draft,
                "vpcEndpointType",
                VpcEndpointType.class,
                Objects.requireNonNullElse(given.vpcEndpointTypeAsString(), "Gateway"));
        Words.set(draft, "state", VpcEndpointState.class, given.stateAsString());
        if (given.policyDocument() != null) {
            draft.set("policyDocument", new PolicyDocument(given.policyDocument()));
        }
        draft.set("routeTableIds", List.copyOf(given.routeTableIds()));
        return draft.build(visit.originNow(NetworkCall.DESCRIBE_VPC_ENDPOINTS));
    }

    private Vpc mention(String vpcId) {
        return visit.mentions().of(Vpc.class, visit.site().arn("ec2", "vpc/" + vpcId));
    }

    private <T extends Fact> FactDraft<T> begin(Class<T> type, String kind, String id, NetworkCall call) {
        ResourceId resource = visit.site().id(id, visit.site().arn("ec2", kind + id));
        return FactDraft.of(type, resource, Words.missing(call));
    }

    private static void text(FactDraft<?> draft, String component, @Nullable String value) {
        if (value != null) {
            draft.set(component, value);
        }
    }
}
