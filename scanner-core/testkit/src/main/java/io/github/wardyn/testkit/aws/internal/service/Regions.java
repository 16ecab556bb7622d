package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Refusals;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Account Management: the Regions of an account.
 *
 * <p>Regions that the world uses are enabled, all others disabled, also those that a real account cannot disable: so a
 * scan of all enabled Regions stays as small as the world.
 */
final class Regions {
    private static final List<String> BY_DEFAULT = List.of(
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ca-central-1",
            "eu-central-1",
            "eu-north-1",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "sa-east-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2");
    private static final Set<String> OPT_IN = Set.of(
            "af-south-1",
            "ap-east-1",
            "ap-south-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ca-west-1",
            "eu-central-2",
            "eu-south-1",
            "eu-south-2",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "mx-central-1");

    private final World world;

    Regions(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of("ListRegions", this::listRegions);
    }

    /** Whether the account would have to enable the Region first. */
    boolean isOff(Scope scope) {
        return OPT_IN.contains(scope.region())
                && !world.regions(scope.account()).contains(scope.region());
    }

    private ObjectNode listRegions(AwsRequest request) {
        String account = request.text("AccountId");
        if (account != null && !request.scope().account().equals(world.managementAccount())) {
            throw Refusals.accessDenied(request);
        }
        Set<String> used = world.regions(account == null ? request.scope().account() : account);
        TreeSet<String> all = new TreeSet<>(used);
        all.addAll(BY_DEFAULT);
        all.addAll(OPT_IN);
        JsonNode asked = Json.items(request.input(), "RegionOptStatusContains");
        return Page.at(
                        request,
                        request.text("NextToken"),
                        request.number("MaxResults", 50, 1, 50),
                        List.copyOf(all),
                        region -> {
                            String status = status(region, used.contains(region));
                            boolean listed = asked.isEmpty() || asked.toString().contains('"' + status + '"');
                            return listed
                                    ? Json.object().put("RegionName", region).put("RegionOptStatus", status)
                                    : null;
                        })
                .into(Json.object(), "Regions", "NextToken");
    }

    private static String status(String region, boolean used) {
        if (!used) {
            return "DISABLED";
        }
        return OPT_IN.contains(region) ? "ENABLED" : "ENABLED_BY_DEFAULT";
    }
}
