package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Refusals;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** KMS: keys by id, ARN or alias, also those that other accounts share. */
final class Kms {
    private final World world;

    Kms(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "ListAliases", this::listAliases,
                "DescribeKey", this::describeKey,
                "GetKeyRotationStatus", this::getKeyRotationStatus,
                "GetKeyPolicy", this::getKeyPolicy,
                "ListGrants", this::listGrants,
                "ListResourceTags", this::listResourceTags);
    }

    private ObjectNode listAliases(AwsRequest request) {
        Scope scope = request.scope();
        Inventory inventory = world.inventory(scope);
        int limit = request.number("Limit", 50, 1, 100);
        Page page = Page.at(request, request.text("Marker"), limit, inventory.ids(Kind.ALIAS), name -> {
            ObjectNode alias = inventory.find(Kind.ALIAS, name);
            return alias == null
                    ? null
                    : Json.object()
                            .put("AliasName", name)
                            .put("AliasArn", scope.arn("kms", name))
                            .put("TargetKeyId", alias.path("TargetKeyId").asText());
        });
        return marked(page, "Aliases");
    }

    private ObjectNode describeKey(AwsRequest request) {
        return Json.object().set("KeyMetadata", key(request, true, true).path("KeyMetadata"));
    }

    private ObjectNode getKeyRotationStatus(AwsRequest request) {
        ObjectNode key = key(request, true, false);
        JsonNode metadata = key.path("KeyMetadata");
        if (!metadata.path("KeySpec").asText().equals("SYMMETRIC_DEFAULT")) {
            throw AwsError.badRequest("UnsupportedOperationException", arn(key) + " is not a symmetric key");
        }
        ObjectNode answer = Json.object().put("KeyId", metadata.path("KeyId").asText());
        return key.get("Rotation") instanceof ObjectNode rotation
                ? answer.setAll(rotation)
                : answer.put("KeyRotationEnabled", false);
    }

    private ObjectNode getKeyPolicy(AwsRequest request) {
        ObjectNode key = key(request, false, false);
        return Json.object().put("Policy", key.path("Policy").asText()).put("PolicyName", "default");
    }

    private ObjectNode listGrants(AwsRequest request) {
        ObjectNode key = key(request, true, false);
        int limit = request.number("Limit", 50, 1, 100);
        return marked(Page.of(request, request.text("Marker"), limit, Json.items(key, "Grants")), "Grants");
    }

    private ObjectNode listResourceTags(AwsRequest request) {
        ObjectNode key = key(request, false, false);
        int limit = request.number("Limit", 50, 1, 50);
        return marked(Page.of(request, request.text("Marker"), limit, Json.items(key, "Tags")), "Tags");
    }

    private static ObjectNode marked(Page page, String items) {
        return page.into(Json.object(), items, "NextMarker").put("Truncated", page.last() != null);
    }

    private static String arn(ObjectNode key) {
        return key.path("KeyMetadata").path("Arn").asText();
    }

    private ObjectNode key(AwsRequest request, boolean crossAccount, boolean byAlias) {
        String id = request.required("KeyId");
        if (!id.startsWith("arn:")) {
            return found(find(request.scope(), id, byAlias), qualified(request.scope(), id));
        }
        String[] parts = id.split(":", 6);
        if (parts.length < 6) {
            throw AwsError.badRequest("InvalidArnException", "ARN does not have 6 parts: " + id);
        }
        if (!parts[3].equals(request.scope().region())) {
            throw AwsError.badRequest("NotFoundException", "Invalid arn " + parts[3]);
        }
        Scope owner = new Scope(parts[4], parts[3]);
        ObjectNode key = find(owner, parts[5].replaceFirst("^key/", ""), byAlias);
        if (!owner.account().equals(request.scope().account())
                && (!crossAccount
                        || key == null
                        || !isShared(key, request.scope().account()))) {
            throw foreign(request, id);
        }
        return found(key, id);
    }

    private static boolean isShared(ObjectNode key, String account) {
        for (JsonNode with : Json.items(key, "SharedWith")) {
            if (with.asText().equals(account) || with.asText().equals("*")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ObjectNode find(Scope scope, String idOrAlias, boolean byAlias) {
        Inventory inventory = world.inventory(scope);
        if (!idOrAlias.startsWith("alias/")) {
            return inventory.find(Kind.KEY, idOrAlias);
        }
        ObjectNode alias = byAlias ? inventory.find(Kind.ALIAS, idOrAlias) : null;
        String target = alias == null ? null : Json.text(alias, "TargetKeyId");
        return target == null ? null : inventory.find(Kind.KEY, target);
    }

    private static ObjectNode found(@Nullable ObjectNode key, String what) {
        if (key == null) {
            String noun =
                    what.contains("alias/") ? "Alias " + what + " is not found." : "Key '" + what + "' does not exist";
            throw AwsError.badRequest("NotFoundException", noun);
        }
        return key;
    }

    private static String qualified(Scope scope, String id) {
        return scope.arn("kms", id.startsWith("alias/") ? id : "key/" + id);
    }

    private static AwsError foreign(AwsRequest request, String arn) {
        return AwsError.badRequest(
                "AccessDeniedException",
                "User: " + Refusals.caller(request) + " is not authorized to perform: " + request.action()
                        + " on resource: " + arn + " because the resource does not exist in this Region, no "
                        + "resource-based policies allow access, or a resource-based policy explicitly denies access");
    }
}
