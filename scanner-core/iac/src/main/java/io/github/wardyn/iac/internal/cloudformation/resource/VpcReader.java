package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Vpc;
import java.util.List;

/** Reads {@code AWS::EC2::VPC}; no tags by default. */
final class VpcReader implements ResourceReader {
    static final String TYPE = "AWS::EC2::VPC";

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        DeclaredFact<Vpc> fact = declarations.fact(Vpc.class, resource);
        Commons.tags(fact, declarations.properties(resource).get("Tags"));
        return List.of(fact.build());
    }
}
