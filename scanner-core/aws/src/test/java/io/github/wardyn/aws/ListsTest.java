package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Backup;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableStatus;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.FakeRegion;
import io.github.wardyn.testkit.aws.Fault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ListsTest {

    private static final Region IRELAND = new Region("eu-west-1");

    private FakeAws aws;

    @BeforeEach
    void start() {
        aws = FakeAws.builder().pageSize(2).start();
        FakeRegion region = aws.region(Collecting.ACCOUNT, IRELAND.code());
        for (int i = 0; i < 7; i++) {
            String name = "table-" + i;
            region.table(name, table -> table.tag("a", "1").tag("b", "2").tag("c", "3"));
            region.backup(name, EveryResource.CREATED, backup -> {});
        }
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void everyListIsReadToItsEnd() {
        Snapshot snapshot = collect();

        assertThat(Facts.of(snapshot, Table.class))
                .hasSize(7)
                .allSatisfy(table -> assertThat(table.tags()).containsOnlyKeys("a", "b", "c"));
        assertThat(Facts.of(snapshot, Backup.class)).hasSize(7);
        assertThat(gap(snapshot, FactType.TABLE)).isEmpty();
    }

    @Test
    void anEmptyPageInTheMiddleIsNotTheEnd() {
        aws.faults().add(Fault.emptyPage("dynamodb:ListTables").times(1));

        assertThat(Facts.of(collect(), Table.class)).hasSize(7);
    }

    @Test
    void pagesThatGoRoundInACircleAreAGapAndNotForEver() {
        aws.faults().add(Fault.repeatedPage("dynamodb:ListTables"));
        aws.faults().add(Fault.repeatedPage("dynamodb:ListBackups"));

        Snapshot snapshot = collect();

        assertThat(gap(snapshot, FactType.TABLE)).hasValue(new UnknownReason.Throttled("dynamodb:ListTables"));
        assertThat(gap(snapshot, FactType.BACKUP)).hasValue(new UnknownReason.Throttled("dynamodb:ListBackups"));
        assertThat(Facts.of(snapshot, Table.class)).isNotEmpty();
    }

    @Test
    void aWordThatIsNewerThanThisVersionIsAnUnknownThatSaysSo() {
        aws.faults()
                .add(Fault.unknownValue("dynamodb:DescribeTable", "TableStatus").on("*:table/table-3"));

        Snapshot snapshot = collect();

        Table table = table(snapshot, "table-3");
        assertThat(table.tableStatus()).isNull();
        assertThat(table.unknowns().reason("tableStatus")).get().isInstanceOf(UnknownReason.Unrecognized.class);
        assertThat(table(snapshot, "table-4").tableStatus()).isEqualTo(TableStatus.ACTIVE);
    }

    @Test
    void anAnswerThatIsCutOrMalformedIsAnUnknown() {
        aws.faults().add(Fault.malformedBody("dynamodb:DescribeTimeToLive").on("table-1"));
        aws.faults().add(Fault.cutBody("dynamodb:DescribeTimeToLive").on("table-2"));

        Snapshot snapshot = collect();

        for (String name : List.of("table-1", "table-2")) {
            assertThat(table(snapshot, name).unknowns().reason("timeToLive"))
                    .hasValue(new UnknownReason.Throttled("dynamodb:DescribeTimeToLive"));
        }
        assertThat(table(snapshot, "table-0").timeToLive()).isNotNull();
    }

    @Test
    void aRegionWithoutDaxHasNoClustersAndNoGap() {
        aws.region(Collecting.ACCOUNT, "ap-east-1");
        aws.faults().add(Fault.reset("dax:*").inRegion("ap-east-1"));

        Snapshot snapshot = Collecting.collect(Collecting.from(aws)
                .regions(List.of("ap-east-1"))
                .collectors(Set.of(Collector.DAX))
                .build());

        assertThat(Facts.of(snapshot, DaxCluster.class)).isEmpty();
        assertThat(snapshot.header()
                        .coverage()
                        .gap(FactType.DAX_CLUSTER, new Scope(Collecting.ACCOUNT), new Region("ap-east-1")))
                .isEmpty();
    }

    private static Table table(Snapshot snapshot, String name) {
        return Facts.of(snapshot, Table.class)
                .filter(table -> Objects.equals(table.id().name(), name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<UnknownReason> gap(Snapshot snapshot, FactType type) {
        return snapshot.header().coverage().gap(type, new Scope(Collecting.ACCOUNT), IRELAND);
    }

    private Snapshot collect() {
        return Collecting.collect(Collecting.from(aws)
                .regions(List.of(IRELAND.code()))
                .collectors(Set.of(Collector.DYNAMODB))
                .build());
    }
}
