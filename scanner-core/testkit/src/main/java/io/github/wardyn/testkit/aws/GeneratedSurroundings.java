package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.Population;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the tables of a Region, a few of each: DAX clusters and their roles, a VPC, a plan, a trail.
 *
 * <p>They are few, so the first question builds them all, with the same methods that tests use; those of the Regions that
 * were asked last are kept.
 */
final class GeneratedSurroundings implements Family {
    private static final String READS_ALL =
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"dynamodb:*\",\"Resource\":\"*\"}]}";

    private static final Pattern ROLE = Pattern.compile("dax-(.+)-(\\d+)");

    private final Dice dice;
    private final GeneratedKeys keys;
    private final int daxClusters;
    private final Instant now;
    private final Recent<Scope, Inventory> recent = new Recent<>(128);

    GeneratedSurroundings(Dice dice, GeneratedKeys keys, int daxClusters, Instant now) {
        this.dice = dice;
        this.keys = keys;
        this.daxClusters = daxClusters;
        this.now = now;
    }

    @Override
    public List<String> ids(Scope scope, Kind kind) {
        return kind == Kind.ROLE ? List.of() : recent.get(scope, this::build).ids(kind);
    }

    /** A role is there if its name is that of a cluster's role. */
    @Override
    public @Nullable ObjectNode find(Scope scope, Kind kind, String id) {
        if (kind != Kind.ROLE) {
            return recent.get(scope, this::build).find(kind, id);
        }
        Matcher name = ROLE.matcher(id);
        World scratch = new World(Population.NONE);
        if (!name.matches() || Integer.parseInt(name.group(2)) >= daxClusters) {
            return null;
        }
        new FakeAccount(scratch, scope).role(id, "dax.amazonaws.com", Map.of("read", READS_ALL));
        return scratch.inventory(scope.global()).find(kind, id);
    }

    private Inventory build(Scope scope) {
        World scratch = new World(Population.NONE);
        FakeRegion region = new FakeRegion(scratch, scope, now);
        Dice roll = dice.of(scope, "region", 0);
        for (int number = 0; number < daxClusters; number++) {
            daxCluster(region, scope, number);
        }
        region.daxParameterGroup("default.dax1.0")
                .trail(
                        "trail-" + scope.region(),
                        trail -> trail.set("/Status/IsLogging", roll.chance(90, "logging"))
                                .set("/Trail/IsMultiRegionTrail", false));
        event(region, roll, 0, "TLSv1.3");
        event(region, roll, 1, roll.chance(20, "old client") ? "TLSv1" : "TLSv1.2");
        keys.events(scope, region);
        network(region.network(), vpc(scope), roll);
        region.backupService()
                .plan(
                        "plan-nightly",
                        plan -> plan.name("nightly")
                                .rule("daily", "main", roll.chance(30, "short") ? 7 : 35)
                                .selectTag("by-tag", "backup", "daily"))
                .vault("main", vault -> vault.set("/Locked", roll.chance(50, "locked")));
        return scratch.inventory(scope);
    }

    private void event(FakeRegion region, Dice roll, int number, String tls) {
        region.event(
                now.minus(Duration.ofHours(1 + roll.below(24, "event" + number))),
                "dynamodb.amazonaws.com",
                "DescribeTable",
                "AKIAFAKEFAKEFAKE" + number,
                tls);
    }

    private void daxCluster(FakeRegion region, Scope scope, int number) {
        Dice roll = dice.of(scope, "dax", number);
        String name = "cache-%02d".formatted(number);
        String role = "dax-" + scope.region() + "-" + number;
        region.daxCluster(name, cluster -> {
            cluster.endpointEncryption(roll.chance(60, "tls") ? "TLS" : "NONE")
                    .encryptionAtRest(roll.chance(80, "sse") ? "ENABLED" : "DISABLED")
                    .subnetGroup("private")
                    .role(scope.globalArn("iam", "role/service-role/" + role))
                    .tag("env", "prod");
            if (roll.chance(20, "single")) {
                cluster.withoutNodes().node("a", now);
            }
        });
        region.daxSubnetGroup("private", vpc(scope), List.of("subnet-a", "subnet-b"));
    }

    private String vpc(Scope scope) {
        return "vpc-" + dice.of(scope, "region", 0).hex("vpc");
    }

    private static void network(FakeNetwork network, String vpc, Dice roll) {
        network.vpc(vpc, "10.0.0.0/16", part -> {})
                .subnet("subnet-a", vpc, "a", "10.0.1.0/24", part -> {})
                .subnet("subnet-b", vpc, "b", "10.0.2.0/24", part -> {})
                .networkAcl("acl-main", vpc, List.of("subnet-a", "subnet-b"), part -> {})
                .securityGroup(
                        "sg-0dax",
                        vpc,
                        group -> group.set(
                                "/ipPermissions/-",
                                Map.of(
                                        "ipProtocol",
                                        "tcp",
                                        "fromPort",
                                        8111,
                                        "toPort",
                                        9111,
                                        "ipRanges",
                                        List.of(Map.of(
                                                "cidrIp", roll.chance(20, "open") ? "0.0.0.0/0" : "10.0.0.0/16")))))
                .networkInterface("eni-dax", "subnet-a", "sg-0dax", part -> part.set("/description", "DAX"));
        if (roll.chance(70, "endpoint")) {
            network.vpcEndpoint("vpce-dynamodb", vpc, "Gateway", "dynamodb", part -> {});
        }
        if (roll.chance(60, "flow log")) {
            network.flowLog("fl-main", vpc, part -> {});
        }
    }
}
