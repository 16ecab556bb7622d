package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables, and what scales those with provisioned capacity. */
final class GeneratedTables implements Family {
    private static final List<String> WORDS = List.of(
            "audit", "carts", "devices", "events", "invoices", "orders", "prices", "sessions", "tokens", "users");
    private static final List<String> DIMENSIONS =
            List.of("dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits");

    private final Dice dice;
    private final List<String> regions;
    private final GeneratedKeys keys;
    private final Instant now;
    private final Map<String, Integer> indexes = new TreeMap<>();
    private final List<String> names;
    private final Recent<Place, ObjectNode> recent = new Recent<>(2048);

    private record Place(Scope scope, String name) {}

    GeneratedTables(Dice dice, int tables, List<String> regions, GeneratedKeys keys, Instant now) {
        this.dice = dice;
        this.regions = regions;
        this.keys = keys;
        this.now = now;
        for (int index = 0; index < tables; index++) {
            indexes.put("%s-%04d".formatted(WORDS.get(index % WORDS.size()), index), index);
        }
        names = List.copyOf(indexes.keySet());
    }

    /** The names of the tables of every account and Region, ascending. */
    List<String> names() {
        return names;
    }

    /** Whether AWS Backup's plan covers the table. */
    boolean isProtected(Scope scope, String name) {
        return roll(scope, name).chance(40, "protected");
    }

    @Override
    public List<String> ids(Scope scope, Kind kind) {
        return switch (kind) {
            case TABLE -> names;
            case SCALABLE_TARGET ->
                scalingTargets(scope).map(FakeScaling.Target::id).toList();
            case SCALING_POLICY ->
                scalingTargets(scope).map(FakeScaling.Target::policyId).toList();
            default -> List.of();
        };
    }

    @Override
    public @Nullable ObjectNode find(Scope scope, Kind kind, String id) {
        if (kind == Kind.TABLE) {
            return indexes.containsKey(id)
                    ? recent.get(
                            new Place(scope, id),
                            at -> table(at.scope(), at.name()).document())
                    : null;
        }
        String[] parts = id.split("\\|", -1);
        String name = parts[0].replaceFirst("^table/", "");
        boolean scaled = parts.length > 1 && indexes.containsKey(name) && isScaled(scope, name);
        if (!scaled || !DIMENSIONS.contains(parts[1])) {
            return null;
        }
        FakeScaling.Target target = new FakeScaling.Target(parts[0], parts[1]);
        return kind == Kind.SCALABLE_TARGET
                ? FakeScaling.target(scope, target, 5, 500, now)
                : FakeScaling.policy(scope, target, now);
    }

    private Stream<FakeScaling.Target> scalingTargets(Scope scope) {
        return names.stream()
                .filter(name ->
                        isProvisioned(roll(scope, name)) && roll(scope, name).chance(70, "scaled"))
                .flatMap(name ->
                        DIMENSIONS.stream().map(dimension -> new FakeScaling.Target("table/" + name, dimension)));
    }

    private boolean isScaled(Scope scope, String name) {
        Dice roll = roll(scope, name);
        return isProvisioned(roll) && roll.chance(70, "scaled");
    }

    private static boolean isProvisioned(Dice roll) {
        return roll.chance(30, "provisioned");
    }

    private Dice roll(Scope scope, String name) {
        return dice.of(scope, "table", indexes.getOrDefault(name, -1));
    }

    private FakeTable table(Scope scope, String name) {
        Dice roll = roll(scope, name);
        Instant created = now.minus(Duration.ofDays(30 + roll.below(1500, "age")));
        FakeTable table = FakeTable.named(scope, name, created);
        if (isProvisioned(roll)) {
            table.provisioned(5 + roll.below(500, "read"), 5 + roll.below(100, "write"));
        }
        features(table, roll, created);
        encrypt(table, scope, roll);
        replicate(table, scope, name);
        labels(table, roll);
        return table;
    }

    private void features(FakeTable table, Dice roll, Instant created) {
        table.size(roll.below(2_000_000_000, "bytes"), roll.below(5_000_000, "items"))
                .deletionProtection(roll.chance(50, "deletion protection"));
        if (roll.chance(60, "pitr")) {
            int days = roll.chance(70, "longest") ? 35 : 1 + roll.below(34, "days");
            table.pointInTimeRecovery(days, now.minus(Duration.ofMinutes(5)));
        }
        if (roll.chance(40, "ttl")) {
            table.timeToLive("expiresAt");
        }
        if (roll.chance(30, "stream")) {
            table.stream("NEW_AND_OLD_IMAGES", created);
        }
        for (int index = roll.below(3, "indexes"); index > 0; index--) {
            table.globalSecondaryIndex("by-attribute-" + index, "attribute" + index);
        }
        if (roll.chance(5, "infrequent")) {
            table.tableClass("STANDARD_INFREQUENT_ACCESS");
        }
        if (roll.chance(20, "insights")) {
            table.contributorInsights("", "ENABLED");
        }
    }

    private void encrypt(FakeTable table, Scope scope, Dice roll) {
        String key = customerKey(scope, roll);
        if (key == null) {
            if (roll.below(100, "encryption") >= 50) {
                table.customerManagedKey(keys.awsManagedId(scope));
            }
            return;
        }
        table.customerManagedKey(key);
        if (keys.isUnusable(scope, key) && roll.chance(50, "noticed")) {
            Instant since = now.minus(Duration.ofHours(1 + roll.below(160, "hours")));
            if (roll.chance(20, "archived")) {
                table.keyInaccessibleSince(since.minus(Duration.ofDays(7)))
                        .archived(since, FakeBackup.arn(scope, table.name(), since, 7));
            } else {
                table.keyInaccessibleSince(since);
            }
        }
    }

    /** The ARN of the key of a table that has one of the customer's. */
    private @Nullable String customerKey(Scope scope, Dice roll) {
        return roll.below(100, "encryption") < 65 ? null : keys.chosenArn(scope, roll);
    }

    /** Whether a table is global is the same in all Regions. */
    private void replicate(FakeTable table, Scope scope, String name) {
        if (!dice.of(scope.account(), "table", indexes.getOrDefault(name, -1)).chance(10, "global")) {
            return;
        }
        for (String region : regions) {
            Scope there = scope.in(region);
            String key = customerKey(there, roll(there, name));
            if (there.equals(scope)) {
                continue;
            }
            if (key == null) {
                table.replica(region, "ACTIVE");
            } else {
                table.replica(region, "ACTIVE", key);
            }
        }
    }

    private static void labels(FakeTable table, Dice roll) {
        if (roll.chance(90, "tagged")) {
            table.tag("env", List.of("prod", "prod", "test", "dev").get(roll.below(4, "env")));
        }
        if (roll.chance(50, "owned")) {
            table.tag("owner", "team-" + roll.below(9, "owner"));
        }
        if (roll.chance(40, "protected")) {
            table.tag("backup", "daily");
        }
        if (roll.chance(5, "policy")) {
            table.resourcePolicy(Json.of(Map.of("Version", "2012-10-17", "Statement", List.of()))
                    .toString());
        }
    }
}
