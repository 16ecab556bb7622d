package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.List;
import java.util.Map;

/** Direct Connect: connections, link aggregation groups and virtual interfaces. */
final class DirectConnect {
    private static final List<String> IDS = List.of("connectionId", "lagId", "virtualInterfaceId");

    private final World world;

    DirectConnect(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "DescribeConnections", request -> listed(request, Kind.DX_CONNECTION, "connections"),
                "DescribeLags", request -> listed(request, Kind.DX_LAG, "lags"),
                "DescribeVirtualInterfaces",
                        request -> listed(request, Kind.DX_VIRTUAL_INTERFACE, "virtualInterfaces"));
    }

    private ObjectNode listed(AwsRequest request, Kind kind, String member) {
        Inventory inventory = world.inventory(request.scope());
        return Page.at(
                        request,
                        request.text("nextToken"),
                        request.number("maxResults", 100, 1, 100),
                        inventory.ids(kind),
                        id -> {
                            ObjectNode found = inventory.find(kind, id);
                            boolean asked = found != null
                                    && IDS.stream()
                                            .allMatch(name -> request.text(name) == null
                                                    || found.path(name).asText().equals(request.text(name)));
                            return asked ? found : null;
                        })
                .into(Json.object(), member, "nextToken");
    }
}
