package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** AWS Backup: vaults, and the recovery points in them by the resource that they protect. */
final class BackupVaults {
    private final World world;

    BackupVaults(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "ListBackupVaults", this::listBackupVaults,
                "DescribeBackupVault", this::describeBackupVault,
                "ListProtectedResources", this::listProtectedResources,
                "ListRecoveryPointsByBackupVault", this::listRecoveryPointsByBackupVault,
                "ListRecoveryPointsByResource", this::listRecoveryPointsByResource);
    }

    private ObjectNode listBackupVaults(AwsRequest request) {
        Inventory inventory = world.inventory(request.scope());
        return page(request, inventory.ids(Kind.VAULT), name -> without(inventory.find(Kind.VAULT, name), "Tags"))
                .into(Json.object(), "BackupVaultList", "NextToken");
    }

    private ObjectNode describeBackupVault(AwsRequest request) {
        return vault(request).deepCopy().without(List.of("Tags"));
    }

    private ObjectNode vault(AwsRequest request) {
        String name = request.required("BackupVaultName");
        ObjectNode vault = world.inventory(request.scope()).find(Kind.VAULT, name);
        if (vault == null) {
            // The service does not say whether it exists: it answers this for both.
            throw new AwsError(
                    "AccessDeniedException",
                    403,
                    "Insufficient privileges to perform this action on backup vault " + name);
        }
        return vault;
    }

    private ObjectNode listRecoveryPointsByBackupVault(AwsRequest request) {
        String vault = vault(request).path("BackupVaultName").asText();
        String resource = request.text("resourceArn");
        String type = request.text("resourceType");
        Inventory inventory = world.inventory(request.scope());
        return page(request, inventory.ids(Kind.RECOVERY_POINT), id -> {
                    ObjectNode point = inventory.find(Kind.RECOVERY_POINT, id);
                    boolean asked = point != null
                            && vault.equals(Json.text(point, "BackupVaultName"))
                            && (resource == null || resource.equals(resourceOf(id)))
                            && (type == null || type.equals(Json.text(point, "ResourceType")));
                    return asked ? without(point, "Tags", "BackupSizeBytes") : null;
                })
                .into(Json.object(), "RecoveryPoints", "NextToken");
    }

    /** The id of a recovery point is its resource, a bar, and its ARN: see {@link Kind#RECOVERY_POINT}. */
    private ObjectNode listRecoveryPointsByResource(AwsRequest request) {
        String prefix = request.required("ResourceArn") + "|";
        Inventory inventory = world.inventory(request.scope());
        List<String> ids = inventory.ids(Kind.RECOVERY_POINT).stream()
                .filter(id -> id.startsWith(prefix))
                .toList();
        return page(
                        request,
                        ids,
                        id -> without(
                                inventory.find(Kind.RECOVERY_POINT, id),
                                "Tags",
                                "ResourceArn",
                                "ResourceType",
                                "BackupVaultArn",
                                "BackupSizeInBytes",
                                "CompletionDate",
                                "Lifecycle",
                                "CalculatedLifecycle",
                                "IsEncrypted"))
                .into(Json.object(), "RecoveryPoints", "NextToken");
    }

    private ObjectNode listProtectedResources(AwsRequest request) {
        Inventory inventory = world.inventory(request.scope());
        List<String> points = inventory.ids(Kind.RECOVERY_POINT);
        List<String> resources =
                points.stream().map(BackupVaults::resourceOf).distinct().toList();
        return page(request, resources, resource -> protectedResource(request, inventory, points, resource))
                .into(Json.object(), "Results", "NextToken");
    }

    private static ObjectNode protectedResource(
            AwsRequest request, Inventory inventory, List<String> points, String resource) {
        ObjectNode answer = Json.object().put("ResourceArn", resource);
        answer.put("ResourceType", resource.contains(":dynamodb:") ? "DynamoDB" : "EBS");
        answer.put("ResourceName", resource.substring(resource.lastIndexOf('/') + 1));
        double last = -1;
        for (String id : points) {
            ObjectNode point = resourceOf(id).equals(resource) ? inventory.find(Kind.RECOVERY_POINT, id) : null;
            if (point != null && point.path("CreationDate").asDouble() > last) {
                last = point.path("CreationDate").asDouble();
                String vault = point.path("BackupVaultName").asText();
                answer.put("LastBackupTime", last)
                        .put("LastBackupVaultArn", request.scope().arn("backup", "backup-vault:" + vault))
                        .put(
                                "LastRecoveryPointArn",
                                point.path("RecoveryPointArn").asText());
            }
        }
        return answer;
    }

    private static @Nullable ObjectNode without(@Nullable ObjectNode document, String... members) {
        return document == null ? null : document.deepCopy().without(List.of(members));
    }

    private static String resourceOf(String pointId) {
        return pointId.substring(0, pointId.indexOf('|'));
    }

    private static Page page(AwsRequest request, List<String> ids, Function<String, @Nullable JsonNode> item) {
        return Page.at(request, request.text("nextToken"), request.number("maxResults", 1000, 1, 1000), ids, item);
    }
}
