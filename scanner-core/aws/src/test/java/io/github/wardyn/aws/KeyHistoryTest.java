package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Region;
import io.github.wardyn.testkit.aws.Call;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.FakeRegion;
import io.github.wardyn.testkit.aws.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Since when keys cannot be used, as the events of the window tell. */
class KeyHistoryTest {

    private static final String OTHER = "444455556666";

    private FakeAws aws;
    private FakeRegion region;
    private Instant now;

    @BeforeEach
    void start() {
        aws = FakeAws.start();
        now = aws.now();
        region = aws.region(Collecting.ACCOUNT, "eu-west-1")
                .key("k", key -> key.state("Disabled"))
                .table("orders", table -> table.customerManagedKey("k"));
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void theEventThatTookTheKeyOutOfUseTellsSinceWhen() {
        region.keyEvent(hoursAgo(5), "DisableKey", "k");

        assertThat(key(24).unusableSince()).isEqualTo(hoursAgo(5));
        assertThat(key(24).isUnusableSinceCertain()).isTrue();
    }

    @Test
    void ofAKeyThatWasEnabledAgainMeanwhileTheLastEventCounts() {
        region.keyEvent(hoursAgo(9), "DisableKey", "k")
                .keyEvent(hoursAgo(8), "EnableKey", "k")
                .keyEvent(hoursAgo(3), "ScheduleKeyDeletion", "k")
                .keyEvent(hoursAgo(2), "DisableKey", "k");

        assertThat(key(24).unusableSince()).isEqualTo(hoursAgo(3));
    }

    @Test
    void anEventBeforeTheWindowIsNotSeen() {
        region.keyEvent(hoursAgo(5), "DisableKey", "k");

        assertThat(key(5).unusableSince()).isEqualTo(hoursAgo(5));
        assertThat(key(4).unusableSince()).isNull();
        assertThat(reason(key(4))).isEqualTo("not-collected CloudTrail's events before " + hoursAgo(4));
    }

    @Test
    void withoutAWindowNothingIsLookedUp() {
        assertThat(reason(key(0))).isEqualTo("not-collected cloudtrail:LookupEvents");
        assertThat(aws.calls().count("cloudtrail:LookupEvents")).isZero();
    }

    @Test
    void whereEventsMayNotBeSeenTheReasonNamesTheAction() {
        region.keyEvent(hoursAgo(5), "DisableKey", "k");
        aws.faults().add(Fault.deny("cloudtrail:LookupEvents"));

        assertThat(key(24).unusableSince()).isNull();
        assertThat(reason(key(24))).isEqualTo("denied cloudtrail:LookupEvents");
    }

    @Test
    void eventsOfOtherKeysAndRegionsAreNotItsOwn() {
        region.keyEvent(hoursAgo(5), "DisableKey", "other");
        aws.region(Collecting.ACCOUNT, "us-east-1").keyEvent(hoursAgo(5), "DisableKey", "k");

        assertThat(key(24).unusableSince()).isNull();
    }

    @Test
    void materialThatWasDeletedIsMissingUntilItIsImportedAgain() {
        region.key("k", key -> key.state("PendingImport"))
                .keyEvent(hoursAgo(9), "DeleteImportedKeyMaterial", "k")
                .keyEvent(hoursAgo(8), "ImportKeyMaterial", "k")
                .keyEvent(hoursAgo(4), "DeleteExpiredKeyMaterial", "k");

        assertThat(key(24).unusableSince()).isEqualTo(hoursAgo(4));
    }

    @Test
    void whereAllKeysCanBeUsedNothingIsLookedUp() {
        region.key("k", key -> key.state("Enabled"));

        assertThat(key(24).unusableSince()).isNull();
        assertThat(key(24).unknowns().reason("unusableSince")).isEmpty();
        assertThat(aws.calls().count("cloudtrail:LookupEvents")).isZero();
    }

    @Test
    void eachNameIsAskedForOnceHoweverManyKeysCannotBeUsed() {
        for (int i = 0; i < 10; i++) {
            String id = "k" + i;
            region.key(id, key -> key.state("Disabled")).table("t" + i, table -> table.customerManagedKey(id));
        }
        key(24);

        assertThat(aws.calls()
                        .count(call -> call.action().equals("cloudtrail:LookupEvents")
                                && call.outcome().equals(Call.OK)))
                .isEqualTo(6);
    }

    @Test
    void eventsOfAKeyAreThoseOfItsOwnersAccount() {
        String arn = aws.region(OTHER, "eu-west-1").arn("kms", "key/k");
        aws.region(OTHER, "eu-west-1").key("k", key -> key.state("Disabled").sharedWith(Collecting.ACCOUNT));
        region.key("k", key -> key.state("Enabled"))
                .table("orders", table -> table.customerManagedKey(arn))
                .keyEvent(hoursAgo(5), "DisableKey", "k");

        assertThat(key(24).unusableSince()).isNull();
        assertThat(reason(key(24))).isEqualTo("not-collected cloudtrail:LookupEvents in account " + OTHER);
    }

    private Instant hoursAgo(int hours) {
        return now.minus(Duration.ofHours(hours));
    }

    private static String reason(KmsKey key) {
        return key.unknowns().reason("unusableSince").orElseThrow().text();
    }

    /** Gives the key of the table, with so many hours of events. */
    private KmsKey key(int hours) {
        return Facts.of(
                        Collecting.collect(Collecting.from(aws)
                                .regions(List.of("eu-west-1"))
                                .collectors(Set.of(Collector.DYNAMODB, Collector.KMS))
                                .eventWindow(Duration.ofHours(hours))
                                .build()),
                        KmsKey.class)
                .filter(key -> key.id().name().equals("k") && key.id().region().equals(new Region("eu-west-1")))
                .findFirst()
                .orElseThrow();
    }
}
