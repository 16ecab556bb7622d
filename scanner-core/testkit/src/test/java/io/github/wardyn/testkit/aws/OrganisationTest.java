package io.github.wardyn.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.Population;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BackupTypeFilter;
import software.amazon.awssdk.services.organizations.OrganizationsClient;

/** A generated organisation is complete, varied, and the same every time. */
class OrganisationTest {
    private static final Organisation LARGE = Organisation.of(1)
            .accounts(50)
            .regions(List.of("eu-west-1", "eu-central-1", "us-east-1", "us-west-2"))
            .tables(100)
            .backups(5)
            .keys(20)
            .daxClusters(2)
            .recoveryPoints(3);
    private static final Scope SOMEWHERE = new Scope("111100000007", "eu-central-1");

    private static Population population(Organisation organisation) {
        return organisation.population(FakeAws.DEFAULT_NOW);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyIdIsFoundAndIdsAscend(Kind kind) {
        Population population = population(LARGE);
        List<String> ids = population.ids(SOMEWHERE, kind);
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(population.find(SOMEWHERE, kind, id)).isNotNull());
        assertThat(population.find(SOMEWHERE, kind, "no-such-thing")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSameSeedGivesTheSameResources(Kind kind) {
        Population one = population(LARGE);
        Population other = population(LARGE);
        assertThat(documents(one, kind)).isEqualTo(documents(other, kind));
    }

    @Test
    void anotherSeedGivesOtherTables() {
        assertThat(documents(population(LARGE), Kind.TABLE))
                .isNotEqualTo(documents(population(LARGE.seed(2)), Kind.TABLE));
    }

    private static List<String> documents(Population population, Kind kind) {
        return population.ids(SOMEWHERE, kind).stream()
                .map(id -> String.valueOf(population.find(SOMEWHERE, kind, id)))
                .toList();
    }

    @Test
    void everyKeyThatATableNamesIsThere() {
        Population population = population(LARGE);
        for (String account : LARGE.accountIds().subList(0, 5)) {
            Scope scope = new Scope(account, "us-east-1");
            for (String name : population.ids(scope, Kind.TABLE)) {
                ObjectNode table = population.find(scope, Kind.TABLE, name);
                String key = table.at("/Table/SSEDescription/KMSMasterKeyArn").asText();
                if (!key.isEmpty()) {
                    Scope owner = new Scope(key.split(":")[4], key.split(":")[3]);
                    assertThat(population.find(owner, Kind.KEY, key.split("/")[1]))
                            .as(key)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void whatRulesLookAtOccurs() {
        assertThat(values(Kind.TABLE, table -> table.at("/Table/TableStatus").asText()))
                .contains("ACTIVE", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVED");
        assertThat(values(
                        Kind.TABLE,
                        table -> table.at("/Table/GlobalTableVersion").asText()))
                .contains("2019.11.21");
        assertThat(values(Kind.KEY, key -> key.at("/KeyMetadata/KeyState").asText()))
                .containsExactlyInAnyOrder("Enabled", "Disabled", "PendingDeletion", "PendingImport");
        assertThat(values(
                        Kind.DAX_CLUSTER,
                        cluster -> cluster.at("/Cluster/ClusterEndpointEncryptionType")
                                .asText()))
                .containsExactlyInAnyOrder("TLS", "NONE");
        assertThat(values(
                        Kind.BACKUP,
                        backup -> backup.at("/BackupDetails/BackupType").asText()))
                .containsExactlyInAnyOrder("USER", "SYSTEM", "AWS_BACKUP");
    }

    private static Set<String> values(Kind kind, Function<ObjectNode, String> value) {
        Population population = population(LARGE);
        Set<String> values = new TreeSet<>();
        for (String account : LARGE.accountIds().subList(0, 20)) {
            Scope scope = new Scope(account, "us-west-2");
            population.ids(scope, kind).forEach(id -> values.add(value.apply(population.find(scope, kind, id))));
        }
        return values;
    }

    @Test
    void theSdkReadsItThroughItsPages() {
        try (FakeAws aws = FakeAws.builder().organisation(LARGE).start()) {
            DynamoDbClient client =
                    Sdk.of(aws, SOMEWHERE.account(), SOMEWHERE.region()).client(DynamoDbClient.builder());
            assertThat(client.listTablesPaginator(r -> r.limit(30)).tableNames().stream())
                    .hasSize(100);
            String last = null;
            int backups = 0;
            do {
                String after = last;
                var page = client.listBackups(
                        r -> r.backupType(BackupTypeFilter.ALL).exclusiveStartBackupArn(after));
                backups += page.backupSummaries().size();
                last = page.lastEvaluatedBackupArn();
            } while (last != null);
            assertThat(backups).isEqualTo(500);
            assertThat(Sdk.of(aws, "111100000001", "us-east-1")
                            .client(OrganizationsClient.builder())
                            .listAccountsPaginator()
                            .stream()
                            .flatMap(page -> page.accounts().stream()))
                    .hasSize(50);
        }
    }

    @Test
    void whatATestChangesByHandReplacesWhatWasGenerated() {
        try (FakeAws aws = FakeAws.builder().organisation(Organisation.of(1)).start()) {
            DynamoDbClient client = Sdk.of(aws, "111100000001", "eu-west-1").client(DynamoDbClient.builder());
            aws.region("111100000001", "eu-west-1")
                    .table("orders-0005", table -> table.status("DELETING"))
                    .table("by-hand", table -> {})
                    .withoutTable("carts-0001");
            assertThat(client.listTables().tableNames())
                    .hasSize(10)
                    .contains("by-hand", "orders-0005")
                    .doesNotContain("carts-0001");
            assertThat(client.describeTable(r -> r.tableName("orders-0005"))
                            .table()
                            .tableStatusAsString())
                    .isEqualTo("DELETING");
        }
    }
}
