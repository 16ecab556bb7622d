package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.Vpc;
import java.util.List;

/** Reads {@code AWS::EC2::Subnet}; without an Availability Zone EC2 chooses one. */
final class SubnetReader implements ResourceReader {
    static final String TYPE = "AWS::EC2::Subnet";

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        return List.of(declarations
                .fact(Subnet.class, resource)
                .set(
                        "vpc",
                        new Links(declarations)
                                .one(Vpc.class, properties.get("VpcId"), VpcReader.TYPE)
                                .orUnknown())
                .set(
                        "availabilityZone",
                        properties.get("AvailabilityZone").text().orUnknown())
                .build());
    }
}
