package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ClusterEndpointEncryptionType;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void aFindingKeepsItsFingerprintWhenItsLinesMove() {
        Finding before = finding("Cache", 5);
        Finding after = finding("Cache", 50);

        assertThat(after.place()).isNotEqualTo(before.place());
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void anotherResourceHasAnotherFingerprint() {
        assertThat(finding("OtherCache", 5).fingerprint())
                .isNotEqualTo(finding("Cache", 5).fingerprint());
    }

    private static Finding finding(String logicalId, int line) {
        Scope root = new Scope("template.yaml");
        ResourceId id = ResourceId.of(root, Region.NONE, logicalId);
        Place place = new Place("template.yaml", line, 3, line + 8, 20);
        DaxCluster cluster = FactDraft.of(DaxCluster.class, id, new UnknownReason.NotCollected("this test"))
                .set("clusterEndpointEncryptionType", ClusterEndpointEncryptionType.NONE)
                .set("declaredKeyProperties", List.of())
                .build(new Origin.Declaration(place, logicalId, Map.of()));
        SnapshotHeader header =
                new SnapshotHeader(World.CLOUDFORMATION, Instant.EPOCH, "test", new Coverage(List.of()), List.of());
        Snapshot snapshot = Snapshot.of(header, List.of(new SnapshotPart(root, List.of(cluster), List.of())));
        for (Finding finding : EverythingSnapshot.judge(snapshot, false).findings()) {
            if (finding.rule().value().equals("DAX001")) {
                return finding;
            }
        }
        throw new AssertionError("no finding of DAX001");
    }
}
