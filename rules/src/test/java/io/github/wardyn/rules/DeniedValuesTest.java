package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import io.github.wardyn.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes one value after another out of the snapshot that holds one of everything, as a denied call would: just the rules
 * that need it cannot judge any more, and no other verdict changes.
 */
class DeniedValuesTest {

    private static final String DENIED_VALUES = """
            Table, table/orders, sseDescription
            Table, table/ledger, sseDescription.inaccessibleEncryptionDateTime
            Table, table/ledger, tableStatus
            Table, table/catalogue, pointInTimeRecovery
            Table, table/catalogue, deletionProtectionEnabled
            Table, table/sessions, timeToLive
            Table, table/sessions, streamSpecification
            KmsKey, 000000000001, keyState
            KmsKey, 000000000002, keyState
            KmsKey, 000000000003, keyState
            KmsKey, 000000000003, deletionDate
            KmsKey, 000000000001, keyManager
            Backup, 0a000006, backupStatus
            Backup, 0a000001, sseDescription
            Replica, eu-central-1:111122223333:table/profiles, replicaStatus
            GlobalTable, global-table/stock, globalTableVersion
            DaxCluster, cache/storefront, clusterEndpointEncryptionType
            DaxCluster, cache/checkout, iamRole
            IamRole, role/orders-dax, policies
            """;

    private static final Map<String, Verdict> COMPLETE = verdicts(EverythingSnapshot.read());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = DENIED_VALUES)
    void onlyRulesThatNeedTheValueChangeAndOnlyToUnknown(String type, String id, String path) {
        Map<String, Verdict> changes = changes(type, id, path);
        String component = path.substring(path.lastIndexOf('.') + 1);
        assertThat(changes)
                .allSatisfy((judged, verdict) -> assertThat(verdict)
                        .as(judged)
                        .isEqualTo(compliesAnyway(judged, verdict) ? Verdict.PASS : Verdict.UNKNOWN));
        assertThat(changes.keySet()).allMatch(change -> mayNeed(change.substring(0, 6), type, component));
    }

    @Test
    void theRulesThatNeedEachValueAreAsExpected() {
        List<String> lines = new ArrayList<>();
        DENIED_VALUES.lines().map(line -> line.split(", ")).forEach(denied -> {
            lines.add(String.join(" ", denied));
            changes(denied[0], denied[1], denied[2])
                    .forEach((judged, verdict) ->
                            lines.add("    " + judged + ": " + COMPLETE.get(judged) + " -> " + verdict));
        });
        assertThat(lines).isEqualTo(EverythingSnapshot.golden("everything-denied.txt", lines));
    }

    /** Tells whether a subject that may be in scope now complies whatever is unknown of it. */
    private static boolean compliesAnyway(String judged, Verdict verdict) {
        return verdict == Verdict.PASS && COMPLETE.get(judged) == Verdict.NOT_APPLICABLE;
    }

    private static Map<String, Verdict> changes(String type, String id, String path) {
        Map<String, Verdict> changes = new TreeMap<>(verdicts(without(type, id, path)));
        assertThat(changes).containsOnlyKeys(COMPLETE.keySet());
        COMPLETE.forEach(changes::remove);
        return changes;
    }

    /** Tells whether a rule names the component, or rests on a conclusion, which may rest on anything. */
    private static boolean mayNeed(String rule, String type, String component) {
        RuleDefinition definition = EverythingSnapshot.rules().stream()
                .filter(candidate -> candidate.id().value().equals(rule))
                .findFirst()
                .orElseThrow();
        Stream<String> paths = Stream.concat(
                definition.needs().stream(), definition.scope().stream().map(condition -> condition.path()));
        return paths.anyMatch(
                path -> List.of(path.split("\\.")).contains(component) || Character.isUpperCase(path.charAt(0)));
    }

    private static Map<String, Verdict> verdicts(Snapshot snapshot) {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Finding finding : EverythingSnapshot.judge(snapshot, true).findings()) {
            verdicts.put(
                    finding.rule() + " " + finding.resource().type() + " "
                            + finding.resource().id(),
                    finding.verdict());
        }
        return verdicts;
    }

    private static Snapshot without(String type, String id, String path) {
        Snapshot whole = EverythingSnapshot.read();
        List<SnapshotPart> parts = new ArrayList<>();
        int denied = 0;
        for (SnapshotPart part : whole.parts()) {
            List<Fact> facts = new ArrayList<>();
            for (Fact fact : part.facts()) {
                boolean meant = fact.getClass().getSimpleName().equals(type)
                        && fact.id().canonical().endsWith(id);
                facts.add(meant ? without(fact, path) : fact);
                denied += meant ? 1 : 0;
            }
            parts.add(new SnapshotPart(part.scope(), facts, List.of()));
        }
        assertThat(denied).as("facts that are meant").isEqualTo(1);
        return Snapshot.of(whole.header(), parts);
    }

    private static Fact without(Fact fact, String path) {
        Unknowns unknowns = Unknowns.of(path, new UnknownReason.Denied("the call that shows it"));
        return (Fact) copy(fact, path, unknowns);
    }

    private static Object copy(Object holder, String path, @Nullable Unknowns unknowns) {
        FactShape shape = FactShape.of(holder.getClass());
        String first = path.split("\\.", 2)[0];
        @Nullable Object[] values = new Object[shape.components().size()];
        for (Component component : shape.components()) {
            Object value = component.get(holder);
            if (component.name().equals(first)) {
                value = path.equals(first) || value == null
                        ? null
                        : copy(value, path.substring(first.length() + 1), null);
            } else if (component.name().equals("unknowns")) {
                value = unknowns;
            }
            values[component.index()] = value;
        }
        return shape.create(values);
    }
}
