package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Account;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What belongs to an account and not to a Region: its place in the organisation, who may assume what, and IAM. */
public final class FakeAccount {
    private final World world;
    private final Scope global;

    FakeAccount(World world, Scope scope) {
        this.world = world;
        this.global = scope.global();
        world.add(global);
    }

    /** Sets name and status in the organisation: ACTIVE, SUSPENDED or PENDING_CLOSURE. */
    public FakeAccount status(String name, String status) {
        Account was = account();
        world.put(new Account(was.id(), name, status, was.externalId(), was.roles()));
        return this;
    }

    /** Lets only this role be assumed, and only with this external id. */
    public FakeAccount assumable(String roleName, String externalId) {
        Account was = account();
        world.put(new Account(was.id(), was.name(), was.status(), externalId, Set.of(roleName)));
        return this;
    }

    /** Adds a role that a service may assume, with inline policies by name. */
    public FakeAccount role(String name, String service, Map<String, String> inlinePolicies) {
        ObjectNode document = Json.object();
        document.putObject("Role")
                .put("Path", "/service-role/")
                .put("RoleName", name)
                .put("RoleId", "AROAFAKEFAKEFAKEFAKE")
                .put("Arn", global.globalArn("iam", "role/service-role/" + name))
                .put("CreateDate", "2024-05-01T10:00:00Z")
                .put("MaxSessionDuration", 3600)
                .put(
                        "AssumeRolePolicyDocument",
                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\""
                                + service + "\"},\"Action\":\"sts:AssumeRole\"}]}");
        document.set("Inline", Json.of(inlinePolicies));
        document.putArray("Attached");
        world.put(global, Kind.ROLE, name, document);
        return this;
    }

    /** Attaches a managed policy to a role that was added before; one of AWS needs not be added. */
    public FakeAccount attach(String role, String policyArn) {
        ObjectNode document = world.inventory(global).find(Kind.ROLE, role);
        if (document == null) {
            throw new IllegalArgumentException("no role " + role + " in " + global.account() + ": add it first");
        }
        ObjectNode changed = document.deepCopy();
        Json.list(changed, "Attached")
                .addObject()
                .put("PolicyName", policyArn.substring(policyArn.lastIndexOf('/') + 1))
                .put("PolicyArn", policyArn);
        world.put(global, Kind.ROLE, role, changed);
        return this;
    }

    /** Adds a managed policy of the account, {@code arn:aws:iam::<account>:policy/<name>}, with one version, v1. */
    public FakeAccount policy(String name, String document) {
        String arn = global.globalArn("iam", "policy/" + name);
        ObjectNode policy = Json.object();
        policy.putObject("Policy")
                .put("PolicyName", name)
                .put("Arn", arn)
                .put("Path", "/")
                .put("DefaultVersionId", "v1")
                .put("IsAttachable", true)
                .put("CreateDate", "2024-05-01T10:00:00Z");
        policy.putObject("Versions").put("v1", document);
        world.put(global, Kind.POLICY, arn, policy);
        return this;
    }

    private Account account() {
        return Objects.requireNonNull(world.account(global.account()));
    }
}
