package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What AWS Backup has done: recovery points of the tables that its plan covers, and one job for each table. */
final class GeneratedProtection implements Family {
    private final Dice dice;
    private final int recoveryPoints;
    private final GeneratedTables tables;
    private final Instant now;

    GeneratedProtection(Dice dice, int recoveryPoints, GeneratedTables tables, Instant now) {
        this.dice = dice;
        this.recoveryPoints = recoveryPoints;
        this.tables = tables;
        this.now = now;
    }

    @Override
    public List<String> ids(Scope scope, Kind kind) {
        List<String> covered = tables.names().stream()
                .filter(name -> tables.isProtected(scope, name))
                .toList();
        return switch (kind) {
            case RECOVERY_POINT ->
                covered.stream()
                        .flatMap(name ->
                                IntStream.range(0, recoveryPoints).mapToObj(number -> pointId(scope, name, number)))
                        .toList();
            case BACKUP_JOB -> covered.stream().map(name -> "job-" + name).toList();
            default -> List.of();
        };
    }

    @Override
    public @Nullable ObjectNode find(Scope scope, Kind kind, String id) {
        if (kind == Kind.BACKUP_JOB && id.startsWith("job-")) {
            return job(scope, id, id.substring("job-".length()));
        }
        if (kind != Kind.RECOVERY_POINT || !id.contains("|")) {
            return null;
        }
        String resource = id.substring(0, id.indexOf('|'));
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        for (int number = 0; number < recoveryPoints; number++) {
            if (pointId(scope, name, number).equals(id)) {
                Instant created = now.minus(Duration.ofDays(recoveryPoints - number));
                return FakeBackupService.recoveryPoint(scope, resource, "main", arn(scope, name, number), created);
            }
        }
        return null;
    }

    private String pointId(Scope scope, String name, int number) {
        return scope.arn("dynamodb", "table/" + name) + "|" + arn(scope, name, number);
    }

    private String arn(Scope scope, String name, int number) {
        return scope.arn(
                "backup",
                "recovery-point:%08x-0000-4000-8000-0000%s"
                        .formatted(number, dice.of(scope, name, number).hex("point")));
    }

    private ObjectNode job(Scope scope, String id, String name) {
        boolean failed = dice.of(scope, name, 0).chance(5, "failed");
        return Json.object()
                .put("AccountId", scope.account())
                .put("BackupJobId", id)
                .put("BackupVaultName", "main")
                .put("ResourceArn", scope.arn("dynamodb", "table/" + name))
                .put("ResourceType", "DynamoDB")
                .put("CreationDate", Json.seconds(now.minus(Duration.ofHours(22))))
                .put("CompletionDate", Json.seconds(now.minus(Duration.ofHours(21))))
                .put("State", failed ? "FAILED" : "COMPLETED")
                .put("PercentDone", failed ? "0.0" : "100.0");
    }
}
