package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FlowLog;
import java.util.List;

/**
 * Reads {@code AWS::EC2::FlowLog}. What it watches is named as the fact of a resource of the template is: by its logical
 * id.
 */
final class FlowLogReader implements ResourceReader {
    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        Read<String> watched = properties
                .get("ResourceId")
                .read(branch -> declarations
                        .target(branch.value())
                        .map(target -> Read.known(declarations.id(target).name(), branch.place()))
                        .orElseGet(branch::text));
        return List.of(declarations
                .fact(FlowLog.class, resource)
                .set("resourceId", watched.orUnknown())
                .set("flowLogStatus", "ACTIVE")
                .set("trafficType", properties.get("TrafficType").text().or("ALL"))
                .build());
    }
}
