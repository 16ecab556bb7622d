package io.github.wardyn.testkit.aws.internal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Method and path of the REST-JSON services, and the operations that they stand for. */
final class RestRoutes {
    /** One route; a segment in braces becomes the input member of that name. */
    private record Route(String service, String method, String path, String operation) {}

    /** An operation and the input members that came in the path. */
    record Match(String operation, ObjectNode input) {}

    private static final List<Route> ROUTES = List.of(
            new Route("account", "POST", "listRegions", "ListRegions"),
            new Route("backup", "GET", "account-settings", "DescribeRegionSettings"),
            new Route("backup", "GET", "backup-jobs", "ListBackupJobs"),
            new Route("backup", "GET", "copy-jobs", "ListCopyJobs"),
            new Route("backup", "GET", "restore-jobs", "ListRestoreJobs"),
            new Route("backup", "GET", "backup/plans", "ListBackupPlans"),
            new Route("backup", "GET", "backup/plans/{BackupPlanId}", "GetBackupPlan"),
            new Route("backup", "GET", "backup/plans/{BackupPlanId}/selections", "ListBackupSelections"),
            new Route("backup", "GET", "backup/plans/{BackupPlanId}/selections/{SelectionId}", "GetBackupSelection"),
            new Route("backup", "GET", "backup-vaults", "ListBackupVaults"),
            new Route("backup", "GET", "backup-vaults/{BackupVaultName}", "DescribeBackupVault"),
            new Route(
                    "backup",
                    "GET",
                    "backup-vaults/{BackupVaultName}/recovery-points",
                    "ListRecoveryPointsByBackupVault"),
            new Route("backup", "GET", "tags/{ResourceArn}", "ListTags"),
            new Route("backup", "GET", "resources", "ListProtectedResources"),
            new Route("backup", "GET", "resources/{ResourceArn}/recovery-points", "ListRecoveryPointsByResource"));

    private RestRoutes() {}

    static @Nullable Match find(String service, String method, String rawPath) {
        String[] asked = segments(rawPath);
        for (Route route : ROUTES) {
            if (route.service().equals(service) && route.method().equals(method)) {
                ObjectNode input = match(segments(route.path()), asked);
                if (input != null) {
                    return new Match(route.operation(), input);
                }
            }
        }
        return null;
    }

    private static String[] segments(String path) {
        return path.replaceAll("^/|/$", "").split("/", -1);
    }

    private static @Nullable ObjectNode match(String[] route, String[] asked) {
        if (route.length != asked.length) {
            return null;
        }
        ObjectNode input = Json.object();
        for (int i = 0; i < route.length; i++) {
            if (route[i].startsWith("{")) {
                input.put(route[i].substring(1, route[i].length() - 1), QueryForm.decode(asked[i].replace("+", "%2B")));
            } else if (!route[i].equals(asked[i])) {
                return null;
            }
        }
        return input;
    }
}
