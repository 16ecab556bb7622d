package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.MapValue;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Properties of AWS SAM resources with what the template's {@code Globals} add: the resource's own come first. */
final class ServerlessGlobals {
    private static final String PREFIX = "AWS::Serverless::";

    private ServerlessGlobals() {}

    static Value properties(StackResource resource) {
        Value own = resource.properties();
        if (!resource.type().startsWith(PREFIX)) {
            return own;
        }
        Optional<Value> globals = resource.stack()
                .template()
                .root()
                .get("Globals")
                .flatMap(Node::asMapping)
                .flatMap(sections -> sections.get(resource.type().substring(PREFIX.length())))
                .map(resource.stack()::evaluate);
        return globals.map(value -> merge(value, own)).orElse(own);
    }

    private static Value merge(Value global, Value own) {
        if (!(global instanceof MapValue below) || !(own instanceof MapValue above)) {
            return own;
        }
        var merged = new LinkedHashMap<>(below.entries());
        above.entries().forEach((name, value) -> merged.merge(name, value, ServerlessGlobals::merge));
        return new MapValue(merged, above.rest() == null ? below.rest() : above.rest(), above.place());
    }
}
