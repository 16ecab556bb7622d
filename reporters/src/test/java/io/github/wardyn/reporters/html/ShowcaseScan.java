package io.github.wardyn.reporters.html;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the scan of {@link Showcase} read, how it was run, and what hangs on what. */
final class ShowcaseScan {

    private ShowcaseScan() {}

    static List<Join> joins() {
        List<Join.Spoke> users = new ArrayList<>();
        for (String name : List.of("orders", "payments", "refunds")) {
            users.add(new Join.Spoke(ShowcaseResources.table(name), Map.of("tableStatus", "ACTIVE")));
        }
        for (int i = 1; i <= 11; i++) {
            String name = i % 2 == 1 ? "orders" : "payments";
            users.add(new Join.Spoke(
                    ShowcaseResources.backup(name, String.format("%02d", i)),
                    Map.of("backupStatus", "AVAILABLE", "backupType", "USER")));
        }
        users.add(new Join.Spoke(
                ShowcaseResources.ref(
                        FactType.BACKUP_VAULT,
                        "arn:aws:backup:eu-west-1:" + ShowcaseResources.ACCOUNT + ":backup-vault:payments-vault"),
                Map.of("locked", "true", "minRetentionDays", "35")));
        Join key = new Join(
                ShowcaseResources.KEY,
                Map.of("keyState", "PendingDeletion", "deletionDate", "2026-11-22 13:00 UTC", "keyManager", "CUSTOMER"),
                users,
                users.size() + 240L);
        List<Join.Spoke> replicas = List.of(
                new Join.Spoke(
                        ShowcaseResources.replica("ap-southeast-1"),
                        Map.of("replicaStatus", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "keyManager", "CUSTOMER")),
                new Join.Spoke(
                        ShowcaseResources.replica("eu-west-1"), Map.of("replicaStatus", "ACTIVE", "keyManager", "AWS")),
                new Join.Spoke(
                        ShowcaseResources.replica("us-east-1"),
                        Map.of("replicaStatus", "ACTIVE", "keyManager", "AWS")));
        Join global = new Join(ShowcaseResources.global(), Map.of("globalTableVersion", "2017.11.29"), replicas, 3);
        return List.of(key, global);
    }

    static Coverage coverage() {
        List<Coverage.Entry> entries = new ArrayList<>();
        for (FactType type : FactType.values()) {
            for (String region : List.of("ap-southeast-1", "eu-west-1", "us-east-1")) {
                entries.add(new Coverage.Entry(type, new Scope(ShowcaseResources.ACCOUNT), new Region(region), null));
                UnknownReason gap = type == FactType.KMS_KEY && region.equals("us-east-1")
                        ? new UnknownReason.Denied("kms:DescribeKey")
                        : type == FactType.DAX_CLUSTER && region.equals("ap-southeast-1")
                                ? new UnknownReason.Throttled("dax:DescribeClusters")
                                : null;
                entries.add(new Coverage.Entry(type, new Scope(ShowcaseResources.OTHER), new Region(region), gap));
            }
        }
        entries.add(new Coverage.Entry(
                FactType.TABLE, new Scope("infra"), Region.NONE, new UnknownReason.Unresolved("var.tables")));
        return new Coverage(entries);
    }

    static Run run() {
        List<Run.Night> nights = new ArrayList<>();
        long[] medium = {41, 41, 40, 44, 44, 38, 38, 36, 35, 35, 33, 33, 31, 30, 30, 31, 30, 29, 29, 29};
        for (int i = 0; i < medium.length; i++) {
            nights.add(new Run.Night(
                    Showcase.TAKEN_AT.minus(Duration.ofDays(medium.length - i)),
                    Map.of(
                            Severity.CRITICAL,
                            i == 3 || i == 4 ? 2L : 0L,
                            Severity.HIGH,
                            3L + i % 3,
                            Severity.MEDIUM,
                            medium[i],
                            Severity.LOW,
                            4L),
                    i < 12 ? 6 : 14,
                    12,
                    i % 4L,
                    i % 3L));
        }
        return new Run(
                "8841",
                Showcase.TAKEN_AT.minusSeconds(90),
                Showcase.TAKEN_AT.plusSeconds(125),
                1,
                List.of("wardyn", "live", "--policy", "payments-production", "--format", "html"),
                "arn:aws:sts::" + ShowcaseResources.ACCOUNT + ":assumed-role/wardyn-scanner/nightly",
                new Run.Revision(
                        "https://github.com/example/payments", "0123456789abcdef0123456789abcdef01234567", "main"),
                Map.of(),
                new Run.Baseline(
                        "2026-11-19.json",
                        Showcase.TAKEN_AT.minus(Duration.ofDays(1)),
                        "payments-production",
                        Map.of(BaselineState.NEW, 5L)),
                nights);
    }
}
