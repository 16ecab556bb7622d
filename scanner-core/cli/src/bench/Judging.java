import com.sun.management.OperatingSystemMXBean;
import io.github.wardyn.engine.DefaultRuleEngine;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupStatus;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PointInTimeRecoveryStatus;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.SourceLines;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.SseStatus;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableStatus;
import io.github.wardyn.model.TimeToLiveStatus;
import io.github.wardyn.model.Verdict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * Parses a snapshot, judges it by ten rules, or decides the same in a loop over facts joined by hash maps: java Judging
 * FILE parse|loop|judge TIMES [cpu]. Prints milliseconds, of processors if asked, the best of the times, and the number of fails. {@code first} judges by
 * the 18 rules that came first, {@code all} by every rule.
 */
final class Judging {

    private static final List<String> RULES = List.of(
            "BAK001", "BAK002", "BAK012", "DDB003", "DDB005", "DDB006", "DDB007", "DDB008", "DDB009", "RES001");

    private static final List<String> FIRST = List.of(
            "DDB001", "GTB001", "DDB003", "DDB005", "DDB006", "BAK001", "BAK002", "BAK006", "GTB004", "GTB005", "DAX001",
            "DAX002", "DAX003", "DAX005", "BAK012", "RES001", "RES002", "RES003");

    private Judging() {}

    public static void main(String[] args) throws IOException {
        long best = Long.MAX_VALUE;
        long fails = 0;
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Snapshot snapshot = SnapshotFiles.open(Path.of(args[0]), args[0]);
            long start = now(args.length > 3);
            fails = switch (args[1]) {
                case "judge" -> judge(snapshot, RULES::contains);
                case "first" -> judge(snapshot, FIRST::contains);
                case "all" -> judge(snapshot, rule -> true);
                default -> loop(snapshot, args[1].equals("loop"));
            };
            best = Math.min(best, now(args.length > 3) - start);
        }
        System.out.println(best / 1_000_000 + " " + fails);
    }

    private static long now(boolean processor) {
        return processor
                ? ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                : System.nanoTime();
    }

    private static long judge(Snapshot snapshot, Predicate<String> wanted) {
        List<RulePack> packs = new ArrayList<>();
        ServiceLoader.load(RulePack.class).forEach(packs::add);
        Map<RuleId, Policy.Setting> settings = new HashMap<>();
        packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(RuleDefinition::id)
                .filter(rule -> wanted.test(rule.value()))
                .forEach(rule -> settings.put(rule, new Policy.Setting(null, Map.of())));
        Policy policy = new Policy("bench", settings, Policy.PolicyScope.ALL, null, List.of());
        ScanReport report = new DefaultRuleEngine("bench", packs)
                .evaluate(new EvaluationRequest(
                        List.of(snapshot), policy, snapshot.header().takenAt(), null, SourceLines.NONE, false));
        long listed = 0;
        for (Object finding : report.findings()) {
            listed++;
        }
        long fails = report.summary().getOrDefault(Verdict.FAIL, 0L);
        if (listed != fails + report.summary().getOrDefault(Verdict.UNKNOWN, 0L)) {
            throw new IllegalStateException(listed + " findings, but " + report.summary());
        }
        return listed;
    }

    private static long loop(Snapshot snapshot, boolean decide) {
        long fails = 0;
        for (SnapshotPart part : snapshot.parts()) {
            fails += decide ? decide(part.facts()) : 0;
        }
        return fails;
    }

    private static long decide(List<Fact> facts) {
        Map<String, KmsKey> keys = new HashMap<>();
        long fails = 0;
        for (Fact fact : facts) {
            if (fact instanceof KmsKey key) {
                keys.put(key.id().canonical(), key);
            } else if (fact instanceof Table table) {
                fails += decide(table, isUnusable(table.sseDescription(), keys));
            } else if (fact instanceof Backup backup && isUnusable(backup.sseDescription(), keys)) {
                fails += backup.backupStatus() == BackupStatus.AVAILABLE ? 1 : 0;
                fails += backup.backupStatus() == BackupStatus.CREATING ? 1 : 0;
            }
        }
        return fails;
    }

    private static int decide(Table table, boolean unusable) {
        SseDescription sse = table.sseDescription();
        boolean swapping = sse.status() == SseStatus.UPDATING || sse.status() == SseStatus.DISABLING;
        boolean inaccessible = table.tableStatus() == TableStatus.INACCESSIBLE_ENCRYPTION_CREDENTIALS
                || sse.inaccessibleEncryptionDateTime() != null;
        boolean archived = table.tableStatus() == TableStatus.ARCHIVED || table.tableStatus() == TableStatus.ARCHIVING;
        int fails = unusable ? 1 : 0;
        fails += swapping && unusable ? 1 : 0;
        fails += inaccessible ? 1 : 0;
        fails += archived ? 1 : 0;
        fails += unusable && Boolean.TRUE.equals(table.streamSpecification().streamEnabled()) ? 1 : 0;
        fails += unusable && table.timeToLive().timeToLiveStatus() == TimeToLiveStatus.ENABLED ? 1 : 0;
        fails += table.pointInTimeRecovery().pointInTimeRecoveryStatus() == PointInTimeRecoveryStatus.DISABLED ? 1 : 0;
        fails += table.deletionProtectionEnabled() ? 0 : 1;
        return fails;
    }

    private static boolean isUnusable(SseDescription sse, Map<String, KmsKey> keys) {
        KmsKey named = sse.kmsMasterKey();
        KmsKey key = named == null ? null : keys.get(named.id().canonical());
        return key != null && key.keyState() != KeyState.ENABLED;
    }
}
