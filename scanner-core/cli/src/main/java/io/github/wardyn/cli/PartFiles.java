package io.github.wardyn.cli;

import io.github.wardyn.aws.CollectedPart;
import io.github.wardyn.aws.PartKey;
import io.github.wardyn.aws.PartStore;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps finished parts of a collection in a folder, each as a small snapshot. A part that cannot be read is read anew. */
final class PartFiles implements PartStore {

    private final Path folder;

    PartFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<CollectedPart> load(PartKey key) {
        Path file = file(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Snapshot snapshot = SnapshotFiles.open(file, file.toString());
            List<Fact> facts = new ArrayList<>();
            for (SnapshotPart part : snapshot.parts()) {
                if (!part.problems().isEmpty()) {
                    return Optional.empty();
                }
                facts.addAll(part.facts());
            }
            return Optional.of(
                    new CollectedPart(key, facts, snapshot.header().coverage().entries()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void save(CollectedPart part) {
        Map<Scope, List<Fact>> scopes = new TreeMap<>();
        part.facts()
                .forEach(fact -> scopes.computeIfAbsent(fact.id().scope(), scope -> new ArrayList<>())
                        .add(fact));
        SnapshotHeader header =
                new SnapshotHeader(World.LIVE, Instant.EPOCH, "wardyn part", new Coverage(part.coverage()), List.of());
        List<SnapshotPart> parts = scopes.entrySet().stream()
                .map(entry -> new SnapshotPart(entry.getKey(), entry.getValue(), List.of()))
                .toList();
        try {
            Files.createDirectories(folder);
            SnapshotFiles.write(Snapshot.of(header, parts), file(part.key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(PartKey key) {
        return folder.resolve(key + ".jsonl.gz");
    }
}
