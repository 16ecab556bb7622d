package io.github.wardyn.testkit.internal;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.internal.snapshot.FactReader;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.WireName;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a snapshot of the facts that a case gives. */
public final class CaseFacts {

    private static final String TAKEN_AT = "2026-11-22T00:00:00Z";

    private CaseFacts() {}

    /**
     * Makes a snapshot.
     *
     * @param node the case
     * @param field where its facts stand: {@code given} or {@code previous}
     * @throws IllegalArgumentException if a fact is wrong; the message names file and line
     */
    public static Snapshot snapshot(MappingNode node, String field) {
        World world = node.text("world")
                .map(text -> WireName.find(World.class, text)
                        .orElseThrow(() -> new IllegalArgumentException(node.place() + ": no world \"" + text + "\"")))
                .orElse(World.LIVE);
        CaseNames names = new CaseNames(world, given(node, field));
        Map<Scope, List<Fact>> parts = new TreeMap<>();
        FactReader reader = new FactReader();
        for (MappingNode.Entry entry : given(node, field)) {
            Fact fact = new CaseFactJson(names).read(entry, reader);
            parts.computeIfAbsent(fact.id().scope(), scope -> new ArrayList<>()).add(fact);
        }
        if (parts.isEmpty()) {
            parts.put(names.defaultScope(), new ArrayList<>());
        }
        Instant takenAt = Instant.parse(node.text(field.equals("previous") ? "previousTakenAt" : "takenAt")
                .orElse(TAKEN_AT));
        SnapshotHeader header =
                new SnapshotHeader(world, takenAt, "case", new Coverage(coverage(node, parts)), List.of());
        return Snapshot.of(
                header,
                parts.entrySet().stream()
                        .map(part -> new SnapshotPart(part.getKey(), part.getValue(), List.of()))
                        .toList());
    }

    private static List<MappingNode.Entry> given(MappingNode node, String field) {
        List<MappingNode.Entry> facts = new ArrayList<>();
        for (Node item : node.get(field).map(Node::items).orElse(List.of())) {
            MappingNode mapping = item.asMapping()
                    .orElseThrow(() -> new IllegalArgumentException(item.place() + ": a fact must be {Type: {…}}"));
            facts.addAll(mapping.entries());
        }
        return facts;
    }

    /**
     * Every list is complete, apart from those that {@code gaps:} names with their reasons: {@code Table}, or {@code Table
     * of 111122223333} for one account only.
     */
    private static List<Coverage.Entry> coverage(MappingNode node, Map<Scope, List<Fact>> parts) {
        List<Coverage.Entry> entries = new ArrayList<>();
        MappingNode gaps = node.get("gaps").flatMap(Node::asMapping).orElse(null);
        for (Scope scope : parts.keySet()) {
            for (FactType type : FactType.values()) {
                UnknownReason gap = gaps == null
                        ? null
                        : gaps.text(type.typeName())
                                .or(() -> gaps.text(type.typeName() + " of " + scope))
                                .map(UnknownReason::parse)
                                .orElse(null);
                entries.add(new Coverage.Entry(type, scope, Region.NONE, gap));
            }
        }
        return entries;
    }
}
