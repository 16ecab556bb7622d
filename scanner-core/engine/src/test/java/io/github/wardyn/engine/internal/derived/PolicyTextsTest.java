package io.github.wardyn.engine.internal.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.engine.internal.link.CentralIndex;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.link.Linker;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTextsTest {

    private static final Scope ROOT = new Scope("template.yaml");
    private static final UnknownReason NOT_SET = new UnknownReason.NotCollected("a scan of the deployed resource");
    private static final String STATEMENT =
            "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"%s\"},\"Action\":\"*\",\"Resource\":\"*\"}]}";
    private static final String OWN_ROOT = "arn:${AWS::Partition}:iam::${AWS::AccountId}:root";

    private static final Coverage TABLES_READ =
            new Coverage(List.of(new Coverage.Entry(FactType.TABLE, ROOT, Region.NONE, null)));

    private static LinkedPart part(Fact fact) {
        SnapshotPart part = new SnapshotPart(ROOT, List.of(fact), List.of());
        SnapshotHeader header =
                new SnapshotHeader(World.CLOUDFORMATION, Instant.EPOCH, "wardyn", TABLES_READ, List.of());
        return new Linker(header, CentralIndex.of(Snapshot.of(header, List.of(part)))).link(part);
    }

    private static <T extends Fact> T fact(Class<T> type, String component, String principal) {
        return FactDraft.of(type, ResourceId.of(ROOT, Region.NONE, "Subject"), NOT_SET)
                .set(component, new PolicyDocument(STATEMENT.formatted(principal)))
                .build(new Origin.Mention("Subject"));
    }

    @Test
    void theAccountOfATemplateIsNoStrangerToItsKeys() {
        KmsKey key = fact(KmsKey.class, "policy", OWN_ROOT);

        assertThat(new KeyUses().derive(part(key)))
                .singleElement()
                .satisfies(use -> assertThat(use.isPublic()).isFalse());
    }

    @Test
    void theAccountOfATemplateIsNoOtherAccountToItsTables() {
        Table table = fact(Table.class, "resourcePolicy", OWN_ROOT);

        assertThat(new PolicyReaches().derive(part(table)))
                .singleElement()
                .satisfies(reach -> assertThat(reach.admittedAccounts()).isEmpty());
    }

    @Test
    void anotherAccountStaysOne() {
        Table table = fact(Table.class, "resourcePolicy", "arn:${AWS::Partition}:iam::444455556666:root");

        assertThat(new PolicyReaches().derive(part(table)))
                .singleElement()
                .satisfies(reach -> assertThat(reach.admittedAccounts()).containsExactly("444455556666"));
    }
}
