package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Inventory;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AWS Backup: backup, copy and restore jobs. */
final class BackupJobs {
    private final World world;

    BackupJobs(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of(
                "ListBackupJobs", request -> jobs(request, Kind.BACKUP_JOB, "BackupJobs"),
                "ListCopyJobs", request -> jobs(request, Kind.COPY_JOB, "CopyJobs"),
                "ListRestoreJobs", request -> jobs(request, Kind.RESTORE_JOB, "RestoreJobs"));
    }

    private ObjectNode jobs(AwsRequest request, Kind kind, String member) {
        Inventory inventory = world.inventory(request.scope());
        return Page.at(
                        request,
                        request.text("nextToken"),
                        request.number("maxResults", 1000, 1, 1000),
                        inventory.ids(kind),
                        id -> asked(request, inventory.find(kind, id)))
                .into(Json.object(), member, "NextToken");
    }

    private static @Nullable ObjectNode asked(AwsRequest request, @Nullable ObjectNode job) {
        if (job == null) {
            return null;
        }
        double created = job.path("CreationDate").asDouble();
        Double after = seconds(request.text("createdAfter"));
        Double before = seconds(request.text("createdBefore"));
        boolean holds = equal(request.text("resourceType"), Json.text(job, "ResourceType"))
                && equal(request.text("resourceArn"), Json.text(job, "ResourceArn"))
                && equal(request.text("state"), Json.text(job, "State"))
                && equal(request.text("status"), Json.text(job, "Status"))
                && equal(request.text("backupVaultName"), Json.text(job, "BackupVaultName"))
                && (after == null || created > after)
                && (before == null || created < before);
        return holds ? job : null;
    }

    private static boolean equal(@Nullable String asked, @Nullable String actual) {
        return asked == null || asked.equals(actual);
    }

    private static @Nullable Double seconds(@Nullable String instant) {
        return instant == null ? null : Json.seconds(Instant.parse(instant));
    }
}
