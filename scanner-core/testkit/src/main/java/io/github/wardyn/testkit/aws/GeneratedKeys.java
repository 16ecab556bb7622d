package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keys in all states; after the customer's comes the one that AWS manages for DynamoDB. The first is always enabled. */
final class GeneratedKeys implements Family {
    private static final Map<String, String> TAKEN_OUT_BY = Map.of(
            "Disabled", "DisableKey",
            "PendingDeletion", "ScheduleKeyDeletion",
            "PendingImport", "DeleteImportedKeyMaterial");

    private final Dice dice;
    private final int keys;
    private final String centralAccount;
    private final Instant now;

    GeneratedKeys(Dice dice, int keys, String centralAccount, Instant now) {
        this.dice = dice;
        this.keys = keys;
        this.centralAccount = centralAccount;
        this.now = now;
    }

    /** The ARN of one of the customer's keys, chosen by the dice; one in ten is the central account's. */
    String chosenArn(Scope scope, Dice chooser) {
        Scope owner = chooser.chance(10, "central key") ? new Scope(centralAccount, scope.region()) : scope;
        int index = owner.equals(scope) ? chooser.below(keys, "key") : 0;
        return owner.arn("kms", "key/" + id(owner, index));
    }

    String awsManagedId(Scope scope) {
        return id(scope, keys);
    }

    /** Whether a key of this account, by ARN, cannot decrypt now. */
    boolean isUnusable(Scope scope, String arn) {
        ObjectNode key = find(scope, Kind.KEY, arn.substring(arn.lastIndexOf('/') + 1));
        return key != null && !key.at("/KeyMetadata/Enabled").asBoolean();
    }

    /** Says of each key that cannot be used which event took it out of use, up to three days ago. */
    void events(Scope scope, FakeRegion region) {
        for (int index = 1; index < keys; index++) {
            String id = id(scope, index);
            String name = TAKEN_OUT_BY.get(
                    key(scope, index, id).at("/KeyMetadata/KeyState").asText());
            if (name != null) {
                int hours = 1 + dice.of(scope, "key event", index).below(72, "hours");
                region.keyEvent(now.minus(Duration.ofHours(hours)), name, id);
            }
        }
    }

    @Override
    public List<String> ids(Scope scope, Kind kind) {
        if (kind == Kind.ALIAS) {
            return IntStream.rangeClosed(0, keys).mapToObj(this::alias).sorted().toList();
        }
        return IntStream.rangeClosed(0, keys)
                .mapToObj(index -> id(scope, index))
                .sorted()
                .toList();
    }

    private String alias(int index) {
        return index == keys ? "alias/aws/dynamodb" : "alias/key-%04d".formatted(index);
    }

    private String id(Scope scope, int index) {
        Dice key = dice.of(scope, "key", index);
        return "%s-%s-4%s-8%s-%012d"
                .formatted(
                        key.hex("1"),
                        key.hex("2").substring(0, 4),
                        key.hex("3").substring(0, 3),
                        key.hex("4").substring(0, 3),
                        index);
    }

    @Override
    public @Nullable ObjectNode find(Scope scope, Kind kind, String id) {
        for (int index = 0; kind == Kind.ALIAS && index <= keys; index++) {
            if (alias(index).equals(id)) {
                return Json.object().put("TargetKeyId", id(scope, index));
            }
        }
        int index = index(id);
        return index < 0 || index > keys || !id(scope, index).equals(id) ? null : key(scope, index, id);
    }

    private static int index(String id) {
        String last = id.substring(id.lastIndexOf('-') + 1);
        return last.matches("\\d{12}") && last.startsWith("00000000") ? Integer.parseInt(last) : -1;
    }

    private ObjectNode key(Scope scope, int index, String id) {
        Dice roll = dice.of(scope, "key state", index);
        FakeKey key = FakeKey.withId(scope, id, now.minus(Duration.ofDays(100 + roll.below(1500, "age"))));
        if (index == keys) {
            return key.awsManaged().document();
        }
        key.rotation(roll.chance(70, "rotation")).tag("purpose", "dynamodb");
        if (index == 0) {
            if (scope.account().equals(centralAccount)) {
                key.sharedWith("*");
            }
            return key.document();
        }
        int state = roll.below(100, "state");
        if (state < 6) {
            key.state("Disabled");
        } else if (state < 11) {
            key.pendingDeletion(now.plus(Duration.ofDays(1 + roll.below(29, "window"))));
        } else if (state < 14) {
            key.importedMaterial(now.plus(Duration.ofDays(roll.below(60, "expiry"))));
        } else if (state < 16) {
            key.state("PendingImport").set("/KeyMetadata/Origin", "EXTERNAL").rotation(false);
        }
        if (roll.chance(30, "grant")) {
            key.grant(roll.hex("grant id"), scope.globalArn("iam", "role/app"), List.of("Decrypt", "GenerateDataKey"));
        }
        return key.document();
    }
}
