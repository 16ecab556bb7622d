package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Refusals;
import io.github.wardyn.testkit.aws.internal.world.Account;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** STS: who am I, and keys for other accounts. */
final class Sts {
    private final World world;
    private final Clock clock;

    Sts(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    Map<String, Operation> operations() {
        return Map.of("GetCallerIdentity", this::getCallerIdentity, "AssumeRole", this::assumeRole);
    }

    private ObjectNode getCallerIdentity(AwsRequest request) {
        return Json.object()
                .put("Arn", Refusals.caller(request))
                .put("UserId", "AIDAFAKEFAKEFAKEFAKE")
                .put("Account", request.scope().account());
    }

    private ObjectNode assumeRole(AwsRequest request) {
        String role = request.required("RoleArn");
        String session = request.required("RoleSessionName");
        String[] parts = role.split(":", 6);
        String name = role.substring(role.lastIndexOf('/') + 1);
        if (parts.length < 6 || !mayAssume(world.account(parts[4]), name, request)) {
            throw new AwsError(
                    "AccessDenied",
                    403,
                    "User: " + Refusals.caller(request) + " is not authorized to perform: sts:AssumeRole on resource: "
                            + role);
        }
        String account = parts[4];
        int seconds = Integer.parseInt(
                request.text("DurationSeconds") == null ? "3600" : request.required("DurationSeconds"));
        ObjectNode answer = Json.object();
        answer.putObject("Credentials")
                .put("AccessKeyId", "ASIA" + account + "FAKE")
                .put("SecretAccessKey", "secret-of-nothing")
                .put("SessionToken", "session/" + account + "/" + name + "/" + session)
                .put(
                        "Expiration",
                        clock.instant()
                                .plusSeconds(seconds)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString());
        answer.putObject("AssumedRoleUser")
                .put("AssumedRoleId", "AROAFAKEFAKEFAKEFAKE:" + session)
                .put("Arn", "arn:" + parts[1] + ":sts::" + account + ":assumed-role/" + name + "/" + session);
        return answer;
    }

    private static boolean mayAssume(@Nullable Account account, String role, AwsRequest request) {
        return account != null
                && account.status().equals("ACTIVE")
                && (account.roles().isEmpty() || account.roles().contains(role))
                && (account.externalId() == null || account.externalId().equals(request.text("ExternalId")));
    }
}
