package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AWS Backup: plans, their selections, tags, and the Region's settings. */
final class BackupPlans {
    private final World world;

    BackupPlans(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "ListBackupPlans", this::listBackupPlans,
                "GetBackupPlan", this::getBackupPlan,
                "ListBackupSelections", this::listBackupSelections,
                "GetBackupSelection", this::getBackupSelection,
                "ListTags", this::listTags,
                "DescribeRegionSettings", this::describeRegionSettings);
    }

    private ObjectNode listBackupPlans(AwsRequest request) {
        Inventory inventory = world.inventory(request.scope());
        return Page.at(
                        request,
                        request.text("nextToken"),
                        request.number("maxResults", 1000, 1, 1000),
                        inventory.ids(Kind.BACKUP_PLAN),
                        id -> {
                            ObjectNode plan = inventory.find(Kind.BACKUP_PLAN, id);
                            if (plan == null) {
                                return null;
                            }
                            ObjectNode item = plan.deepCopy();
                            item.set("BackupPlanName", plan.at("/BackupPlan/BackupPlanName"));
                            item.remove(List.of("BackupPlan", "Selections", "Tags"));
                            return item;
                        })
                .into(Json.object(), "BackupPlansList", "NextToken");
    }

    private ObjectNode getBackupPlan(AwsRequest request) {
        ObjectNode answer = plan(request).deepCopy();
        answer.remove(List.of("Selections", "Tags"));
        return answer;
    }

    private ObjectNode listBackupSelections(AwsRequest request) {
        ObjectNode selections = Json.child(plan(request).deepCopy(), "Selections");
        List<String> ids = new ArrayList<>();
        selections.fieldNames().forEachRemaining(ids::add);
        ids.sort(null);
        return Page.at(request, request.text("nextToken"), request.number("maxResults", 1000, 1, 1000), ids, id -> {
                    ObjectNode item = ((ObjectNode) selections.path(id)).deepCopy();
                    item.setAll(item.withObject("BackupSelection").retain("SelectionName", "IamRoleArn"));
                    item.remove("BackupSelection");
                    return item;
                })
                .into(Json.object(), "BackupSelectionsList", "NextToken");
    }

    private ObjectNode getBackupSelection(AwsRequest request) {
        String id = request.required("SelectionId");
        if (plan(request).path("Selections").get(id) instanceof ObjectNode selection) {
            return selection;
        }
        throw missing("Backup selection " + id);
    }

    private ObjectNode listTags(AwsRequest request) {
        String arn = request.required("ResourceArn");
        ObjectNode tagged = tagged(world.inventory(request.scope()), arn);
        if (tagged == null) {
            throw missing(arn);
        }
        return Json.object().set("Tags", Json.child(tagged.deepCopy(), "Tags"));
    }

    private static @Nullable ObjectNode tagged(Inventory inventory, String arn) {
        String id = arn.substring(arn.lastIndexOf(':') + 1);
        if (arn.contains(":backup-plan:")) {
            return inventory.find(Kind.BACKUP_PLAN, id);
        }
        if (arn.contains(":backup-vault:")) {
            return inventory.find(Kind.VAULT, id);
        }
        return inventory.ids(Kind.RECOVERY_POINT).stream()
                .filter(point -> point.endsWith("|" + arn))
                .findFirst()
                .map(point -> inventory.find(Kind.RECOVERY_POINT, point))
                .orElse(null);
    }

    private ObjectNode describeRegionSettings(AwsRequest request) {
        ObjectNode settings = world.inventory(request.scope()).find(Kind.BACKUP_SETTINGS, "settings");
        if (settings != null) {
            return settings;
        }
        ObjectNode usual = Json.object();
        usual.putObject("ResourceTypeOptInPreference")
                .put("DynamoDB", true)
                .put("EBS", true)
                .put("EFS", true)
                .put("RDS", true)
                .put("S3", false);
        usual.putObject("ResourceTypeManagementPreference")
                .put("DynamoDB", true)
                .put("EFS", true);
        return usual;
    }

    private ObjectNode plan(AwsRequest request) {
        String id = request.required("BackupPlanId");
        ObjectNode plan = world.inventory(request.scope()).find(Kind.BACKUP_PLAN, id);
        if (plan == null) {
            throw missing("Backup plan " + id);
        }
        return plan;
    }

    static AwsError missing(String what) {
        return AwsError.badRequest("ResourceNotFoundException", what + " cannot be found.");
    }
}
