package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardyn.model.Backup;
import io.github.wardyn.model.BackupStatus;
import io.github.wardyn.model.BillingMode;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PointInTimeRecoveryStatus;
import io.github.wardyn.model.ProvisionedThroughput;
import io.github.wardyn.model.RestoreSummary;
import io.github.wardyn.model.StreamSpecification;
import io.github.wardyn.model.StreamViewType;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableIndex;
import io.github.wardyn.model.TableStatus;
import io.github.wardyn.model.TableStream;
import io.github.wardyn.model.TimeToLiveDescription;
import io.github.wardyn.model.TimeToLiveStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MotoExtension.class)
final class MotoTablesIT {

    @Test
    void everyTableIsReadWithItsKey(Moto moto) {
        assertThat(moto.facts(Table.class))
                .extracting(
                        table -> table.id().name(),
                        Table::tableStatus,
                        Table::billingMode,
                        table -> key(moto, table.sseDescription().kmsMasterKey()))
                .containsExactlyInAnyOrder(
                        tuple("carts", TableStatus.ACTIVE, BillingMode.PROVISIONED, "CARTS"),
                        tuple("ledger", TableStatus.ACTIVE, BillingMode.PAY_PER_REQUEST, "LEDGER"),
                        tuple("managed", TableStatus.ACTIVE, BillingMode.PAY_PER_REQUEST, "another"),
                        tuple("orders", TableStatus.ACTIVE, BillingMode.PROVISIONED, "ORDERS"),
                        tuple("orders-restored", TableStatus.ACTIVE, BillingMode.PROVISIONED, "no key"),
                        tuple("plain", TableStatus.ACTIVE, BillingMode.PAY_PER_REQUEST, "no key"),
                        tuple("sessions", TableStatus.ACTIVE, BillingMode.PAY_PER_REQUEST, "SESSIONS"));
    }

    @Test
    void recoveryReachesBackForThirtyFiveDaysWhereNothingElseIsSaid(Moto moto) {
        assertThat(moto.facts(Table.class)
                        .filter(table -> table.pointInTimeRecovery().pointInTimeRecoveryStatus()
                                == PointInTimeRecoveryStatus.ENABLED))
                .extracting(
                        table -> table.id().name(),
                        table -> table.pointInTimeRecovery().recoveryPeriodInDays())
                .containsExactlyInAnyOrder(tuple("orders", 35), tuple("ledger", 14));
    }

    @Test
    void aTableHasWhatItWasGivenAndOneWithoutHasTheDefaults(Moto moto) {
        Table orders = moto.fact(Table.class, "orders");
        Table plain = moto.fact(Table.class, "plain");

        assertThat(orders.provisionedThroughput()).isEqualTo(new ProvisionedThroughput(5L, 3L));
        assertThat(orders.deletionProtectionEnabled()).isTrue();
        assertThat(orders.streamSpecification()).isEqualTo(new StreamSpecification(true, StreamViewType.NEW_IMAGE));
        assertThat(orders.timeToLive()).isEqualTo(new TimeToLiveDescription(TimeToLiveStatus.ENABLED, "expires"));
        assertThat(orders.resourcePolicy().json()).contains(MotoKeys.STRANGER);
        assertThat(orders.tags()).containsExactly(Map.entry("owner", "shop"));
        assertThat(plain.provisionedThroughput()).isNull();
        assertThat(plain.deletionProtectionEnabled()).isFalse();
        assertThat(plain.streamSpecification()).isEqualTo(new StreamSpecification(false, null));
        assertThat(plain.timeToLive()).isEqualTo(new TimeToLiveDescription(TimeToLiveStatus.DISABLED, null));
        assertThat(plain.resourcePolicy()).isNull();
        assertThat(plain.tags()).isEmpty();
    }

    @Test
    void indexesAndStreamsHangOnTheirTables(Moto moto) {
        assertThat(moto.facts(TableIndex.class))
                .extracting(
                        index -> index.table().id().name(),
                        index -> index.id().name(),
                        TableIndex::provisionedThroughput)
                .containsExactlyInAnyOrder(
                        tuple("orders", "by-customer", new ProvisionedThroughput(2L, 1L)),
                        tuple("orders-restored", "by-customer", new ProvisionedThroughput(2L, 1L)));
        TableStream stream = moto.fact(TableStream.class, "orders");
        assertThat(stream.table().id().name()).isEqualTo("orders");
        assertThat(stream.streamViewType()).isEqualTo(StreamViewType.NEW_IMAGE);
    }

    @Test
    void aBackupOutlivesItsTable(Moto moto) {
        assertThat(moto.facts(Backup.class))
                .extracting(
                        backup -> backup.id().name(),
                        Backup::backupStatus,
                        backup -> backup.table() == null
                                ? "no table"
                                : backup.table().id().name())
                .containsExactlyInAnyOrder(
                        tuple("carts-first", BackupStatus.AVAILABLE, "carts"),
                        tuple("gone-first", BackupStatus.AVAILABLE, "no table"),
                        tuple("ledger-first", BackupStatus.AVAILABLE, "ledger"),
                        tuple("orders-first", BackupStatus.AVAILABLE, "orders"));
        RestoreSummary restored = moto.fact(Table.class, "orders-restored").restoreSummary();
        assertThat(restored.sourceTableArn()).isEqualTo(MotoClients.arn("dynamodb", "table/orders"));
        assertThat(restored.sourceBackupArn())
                .isEqualTo(moto.fact(Backup.class, "orders-first").id().canonical());
    }

    @Test
    void whatMotoDoesNotSayIsUnknown(Moto moto) {
        assertThat(Moto.unknowns(moto.fact(Table.class, "orders")))
                .containsExactly(
                        Map.entry("contributorInsightsStatus", "throttled dynamodb:DescribeContributorInsights"),
                        Map.entry("globalTableVersion", "throttled dynamodb:ListGlobalTables"));
        assertThat(Moto.unknowns(moto.fact(TableStream.class, "orders"))).containsOnlyKeys("resourcePolicy");
        assertThat(Moto.unknowns(moto.fact(Backup.class, "ledger-first")))
                .containsExactly(Map.entry(
                        "sseDescription", "not-collected \"SourceTableFeatureDetails\", which the answer lacks"));
        assertThat(moto.gap(FactType.TABLE)).isEmpty();
        assertThat(moto.gap(FactType.BACKUP)).isEmpty();
        assertThat(moto.gap(FactType.REPLICA)).hasValue("throttled dynamodb:ListGlobalTables");
        assertThat(moto.gap(FactType.TABLE_EXPORT)).hasValue("throttled dynamodb:ListExports");
        assertThat(moto.gap(FactType.KINESIS_DESTINATION))
                .hasValue("throttled dynamodb:DescribeKinesisStreamingDestination");
    }

    /** Moto makes a key of the account where AWS would use its own managed one. */
    private static String key(Moto moto, KmsKey key) {
        return key == null ? "no key" : moto.keys().named(key.id().canonical());
    }
}
