package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Backups, as many for each table, a day apart; a tenth needs another key than the table. And a few exports. */
final class GeneratedBackups implements Family {
    private static final int TABLES_PER_EXPORT = 25;
    private static final int MOST_BACKUPS = 0xfff;

    private final Dice dice;
    private final int backups;
    private final GeneratedTables tables;
    private final GeneratedKeys keys;
    private final Instant now;

    GeneratedBackups(Dice dice, int backups, GeneratedTables tables, GeneratedKeys keys, Instant now) {
        this.dice = dice;
        this.backups = backups;
        this.tables = tables;
        this.keys = keys;
        this.now = now;
    }

    @Override
    public List<String> ids(Scope scope, Kind kind) {
        List<String> names = tables.names();
        boolean export = kind == Kind.EXPORT;
        int size = export
                ? (names.size() + TABLES_PER_EXPORT - 1) / TABLES_PER_EXPORT
                : Math.multiplyExact(names.size(), backups);
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return export
                        ? exportArn(scope, names.get(index * TABLES_PER_EXPORT))
                        : backupArn(scope, names.get(index / backups), index % backups);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public @Nullable ObjectNode find(Scope scope, Kind kind, String arn) {
        int at = arn.indexOf(":table/");
        String name = at < 0 ? "" : arn.substring(at + ":table/".length()).replaceAll("/.*", "");
        ObjectNode table = tables.find(scope, Kind.TABLE, name);
        if (table == null || !arn.matches(".*[0-9a-f]{8}")) {
            return null;
        }
        if (kind == Kind.EXPORT) {
            return exportArn(scope, name).equals(arn) ? export(scope, name, arn) : null;
        }
        int number = Integer.parseUnsignedInt(arn.substring(arn.length() - 8), 16) & MOST_BACKUPS;
        boolean exists = number < backups && backupArn(scope, name, number).equals(arn);
        return exists ? backup(scope, table, number) : null;
    }

    private ObjectNode backup(Scope scope, ObjectNode table, int number) {
        String name = table.at("/Table/TableName").asText();
        Dice roll = dice.of(scope, name, number);
        FakeBackup backup =
                FakeBackup.of(scope, table.path("Table"), created(scope, name, number), suffix(roll, number));
        int type = roll.below(100, "type");
        if (type < 5) {
            backup.type("SYSTEM").expires(now.plus(Duration.ofDays(1 + roll.below(34, "expiry"))));
        } else if (type < 30) {
            backup.type("AWS_BACKUP");
        }
        if (roll.chance(10, "other key")) {
            backup.customerManagedKey(keys.chosenArn(scope, roll));
        }
        return backup.document();
    }

    private ObjectNode export(Scope scope, String name, String arn) {
        Instant at = now.minus(Duration.ofDays(1 + dice.of(scope, name, 0).below(30, "export")));
        return Json.object()
                .put("ExportArn", arn)
                .put("ExportStatus", "COMPLETED")
                .put("ExportType", "FULL_EXPORT")
                .put("TableArn", scope.arn("dynamodb", "table/" + name))
                .put("StartTime", Json.seconds(at))
                .put("EndTime", Json.seconds(at.plusSeconds(600)))
                .put("ExportTime", Json.seconds(at))
                .put("S3Bucket", "exports-" + scope.account())
                .put("S3SseAlgorithm", "AES256");
    }

    private static String exportArn(Scope scope, String table) {
        return scope.arn("dynamodb", "table/" + table + "/export/01760000000000-00000000");
    }

    private String backupArn(Scope scope, String table, int number) {
        return FakeBackup.arn(
                scope, table, created(scope, table, number), suffix(dice.of(scope, table, number), number));
    }

    private Instant created(Scope scope, String table, int number) {
        return now.minus(Duration.ofDays(backups - number))
                .plusSeconds(dice.of(scope, table, number).below(3600, "second"));
    }

    /** Random bits, then the backup's number. */
    private static long suffix(Dice roll, int number) {
        return ((long) roll.below(1 << 19, "suffix") << 12) | number;
    }
}
