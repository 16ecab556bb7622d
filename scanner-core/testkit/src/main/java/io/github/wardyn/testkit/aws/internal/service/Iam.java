package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** IAM: roles and the policies on them. Policy documents are percent-encoded, as the service gives them. */
final class Iam {
    private static final String CREATED = "2024-05-01T10:00:00Z";

    private final World world;

    Iam(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "GetRole", this::getRole,
                "ListRolePolicies", this::listRolePolicies,
                "GetRolePolicy", this::getRolePolicy,
                "ListAttachedRolePolicies", this::listAttachedRolePolicies,
                "GetPolicy", this::getPolicy,
                "GetPolicyVersion", this::getPolicyVersion);
    }

    private ObjectNode getRole(AwsRequest request) {
        ObjectNode role = role(request).path("Role").deepCopy();
        role.put("AssumeRolePolicyDocument", encode(role.path("AssumeRolePolicyDocument")));
        return Json.object().set("Role", role);
    }

    private ObjectNode listRolePolicies(AwsRequest request) {
        ArrayNode names = Json.array();
        role(request).path("Inline").fieldNames().forEachRemaining(names::add);
        return truncated(request, names, "PolicyNames");
    }

    private ObjectNode getRolePolicy(AwsRequest request) {
        String name = request.required("PolicyName");
        JsonNode document = role(request).path("Inline").get(name);
        if (document == null) {
            throw missing("The role policy with name " + name);
        }
        return Json.object()
                .put("RoleName", request.required("RoleName"))
                .put("PolicyName", name)
                .put("PolicyDocument", encode(document));
    }

    private ObjectNode listAttachedRolePolicies(AwsRequest request) {
        return truncated(request, Json.items(role(request), "Attached"), "AttachedPolicies");
    }

    private ObjectNode getPolicy(AwsRequest request) {
        return Json.object().set("Policy", policy(request).path("Policy"));
    }

    private ObjectNode getPolicyVersion(AwsRequest request) {
        ObjectNode policy = policy(request);
        String version = request.required("VersionId");
        JsonNode document = policy.path("Versions").get(version);
        if (document == null) {
            throw missing("Policy version " + version);
        }
        ObjectNode answer = Json.object();
        answer.putObject("PolicyVersion")
                .put("Document", encode(document))
                .put("VersionId", version)
                .put(
                        "IsDefaultVersion",
                        policy.at("/Policy/DefaultVersionId").asText().equals(version))
                .put("CreateDate", CREATED);
        return answer;
    }

    private ObjectNode role(AwsRequest request) {
        String name = request.required("RoleName");
        ObjectNode role = world.inventory(request.scope().global()).find(Kind.ROLE, name);
        if (role == null) {
            throw missing("The role with name " + name);
        }
        return role;
    }

    private ObjectNode policy(AwsRequest request) {
        String arn = request.required("PolicyArn");
        ObjectNode policy = world.inventory(request.scope().global()).find(Kind.POLICY, arn);
        if (policy == null && arn.contains(":iam::aws:policy/")) {
            return awsManaged(arn);
        }
        if (policy == null) {
            throw missing("Policy " + arn);
        }
        return policy;
    }

    /** A policy that AWS keeps: the fake lets all of them allow DynamoDB, for reading only where the name says so. */
    private static ObjectNode awsManaged(String arn) {
        String name = arn.substring(arn.lastIndexOf('/') + 1);
        ObjectNode policy = Json.object();
        policy.putObject("Policy")
                .put("PolicyName", name)
                .put("Arn", arn)
                .put("Path", "/")
                .put("DefaultVersionId", "v1")
                .put("IsAttachable", true)
                .put("CreateDate", CREATED);
        String actions = name.contains("ReadOnly") ? "[\"dynamodb:GetItem\",\"dynamodb:Query\"]" : "\"dynamodb:*\"";
        policy.putObject("Versions")
                .put(
                        "v1",
                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":" + actions
                                + ",\"Resource\":\"*\"}]}");
        return policy;
    }

    private static ObjectNode truncated(AwsRequest request, ArrayNode items, String member) {
        String most = request.text("MaxItems");
        Page page = Page.of(request, request.text("Marker"), most == null ? 100 : Integer.parseInt(most), items);
        return page.into(Json.object(), member, "Marker").put("IsTruncated", page.last() != null);
    }

    private static String encode(JsonNode document) {
        String text = document.isTextual() ? document.asText() : document.toString();
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static AwsError missing(String what) {
        return new AwsError("NoSuchEntity", 404, what + " cannot be found.");
    }
}
