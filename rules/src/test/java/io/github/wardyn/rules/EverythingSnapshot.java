package io.github.wardyn.rules;

import io.github.wardyn.engine.DefaultRuleEngine;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.EvaluationRequest;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.TreeMap;

/** {@code fixtures/snapshots/everything.jsonl}, and what all rules that are on by default say of it. */
final class EverythingSnapshot {

    static final List<RulePack> PACKS =
            ServiceLoader.load(RulePack.class).stream().map(Provider::get).toList();

    private static final Path FIXTURES = Path.of("..", "fixtures");

    private EverythingSnapshot() {}

    static Snapshot read() {
        return read("everything.jsonl");
    }

    static Snapshot read(String name) {
        try {
            return SnapshotFiles.open(FIXTURES.resolve("snapshots").resolve(name), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleDefinition> rules() {
        return PACKS.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(RuleDefinition::enabledByDefault)
                .toList();
    }

    static ScanReport judge(Snapshot snapshot, boolean includePasses) {
        Map<RuleId, Policy.Setting> settings = new TreeMap<>();
        for (RuleDefinition rule : rules()) {
            settings.put(rule.id(), new Policy.Setting(null, Map.of()));
        }
        Policy policy = new Policy("everything", settings, Policy.PolicyScope.ALL, null, List.of());
        return new DefaultRuleEngine("wardyn", PACKS)
                .evaluate(new EvaluationRequest(
                        List.of(snapshot), policy, snapshot.header().takenAt(), null, SourceLines.NONE, includePasses));
    }

    /** Gives the lines of an expected file, after writing it anew if {@code -Dgolden.update} says so. */
    static List<String> golden(String name, List<String> actual) {
        Path file = FIXTURES.resolve("golden/snapshots").resolve(name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.write(file, actual);
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
