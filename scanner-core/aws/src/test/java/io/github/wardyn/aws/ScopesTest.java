package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import io.github.wardyn.testkit.aws.FakeAws;
import io.github.wardyn.testkit.aws.Fault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopesTest {

    private static final String OTHER = "444455556666";
    private static final String THIRD = "777788889999";

    private FakeAws aws;

    @BeforeEach
    void start() {
        aws = FakeAws.start();
        aws.region(Collecting.ACCOUNT, "eu-west-1").table("mine", table -> {});
        aws.region(OTHER, "eu-west-1").table("theirs", table -> {});
        aws.region(OTHER, "us-west-2").table("far-away", table -> {});
        aws.region(THIRD, "eu-west-1").table("closed", table -> {});
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void withoutAChoiceTheOwnAccountIsReadInAllEnabledRegions() {
        Snapshot snapshot = collect(AccountChoice.OWN);

        assertThat(tables(snapshot)).containsExactly("mine");
        assertThat(regions(snapshot)).containsExactly("111122223333 eu-west-1", "111122223333 us-east-1");
    }

    @Test
    void allActiveAccountsOfTheOrganisationAreRead() {
        aws.account(THIRD).status("left", "SUSPENDED");
        aws.account(OTHER).assumable("scan", "secret");

        Snapshot snapshot = collect(organization("secret", Set.of()));

        assertThat(tables(snapshot)).containsExactly("far-away", "mine", "theirs");
        assertThat(Facts.of(snapshot, AccountRegion.class).map(AccountRegion::organizationId))
                .containsOnly("o-fakefake01");
    }

    @Test
    void excludedAccountsAreLeftOut() {
        Snapshot snapshot = collect(organization(null, Set.of(OTHER)));

        assertThat(tables(snapshot)).containsExactly("closed", "mine");
        assertThat(aws.calls().count(call -> call.account().equals(OTHER))).isZero();
    }

    @Test
    void anAccountThatLetsNobodyInIsAGapAndTheOthersAreRead() {
        aws.account(OTHER).assumable("scan", "secret");

        Snapshot snapshot = collect(organization("wrong", Set.of()));

        assertThat(tables(snapshot)).containsExactly("closed", "mine");
        assertThat(snapshot.header().coverage().gap(FactType.TABLE, new Scope(OTHER), new Region("eu-west-1")))
                .hasValueSatisfying(reason -> assertThat(reason.text()).isEqualTo("denied sts:AssumeRole"));
    }

    @Test
    void namedAccountsAreRead() {
        Snapshot snapshot = collect(new AccountChoice(List.of(), List.of(OTHER), "scan", null, false, Set.of()));

        assertThat(tables(snapshot)).containsExactly("far-away", "theirs");
    }

    @Test
    void anOrganisationThatMayNotBeListedIsAGapAndTheOwnAccountIsRead() {
        aws.faults().add(Fault.deny("organizations:ListAccounts"));

        Snapshot snapshot = collect(organization(null, Set.of()));

        assertThat(tables(snapshot)).containsExactly("mine");
        assertThat(Facts.reasons(snapshot)).contains("denied organizations:ListAccounts");
    }

    @Test
    void aSessionThatIsOverSaysSoAndNamesNoActionToAllow() {
        aws.faults().add(Fault.expireToken("sts:GetCallerIdentity"));

        Snapshot snapshot = collect(AccountChoice.OWN);

        assertThat(Facts.of(snapshot)).isEmpty();
        assertThat(Facts.reasons(snapshot))
                .containsExactly("unreadable sts:GetCallerIdentity with credentials that have not expired");
    }

    @Test
    void aRegionThatIsOffIsAGap() {
        Snapshot snapshot = Collecting.collect(Collecting.from(aws)
                .regions(List.of("eu-west-1", "me-south-1"))
                .collectors(Set.of(Collector.DYNAMODB))
                .build());

        assertThat(tables(snapshot)).containsExactly("mine");
        assertThat(snapshot.header()
                        .coverage()
                        .gap(FactType.TABLE, new Scope(Collecting.ACCOUNT), new Region("me-south-1")))
                .hasValueSatisfying(
                        reason -> assertThat(reason.text()).endsWith("in a Region that the account has enabled"));
    }

    @Test
    void regionsThatMayNotBeListedAreTriedAll() {
        aws.faults().add(Fault.deny("account:ListRegions"));

        Snapshot snapshot = Collecting.collect(
                Collecting.from(aws).collectors(Set.of(Collector.DYNAMODB)).build());

        assertThat(tables(snapshot)).containsExactly("mine");
        assertThat(Facts.reasons(snapshot)).contains("denied account:ListRegions");
    }

    private static AccountChoice organization(@Nullable String externalId, Set<String> excluded) {
        return new AccountChoice(List.of(), List.of(), "scan", externalId, true, excluded);
    }

    private Snapshot collect(AccountChoice choice) {
        return Collecting.collect(Collecting.from(aws).accounts(choice).build());
    }

    private static List<String> tables(Snapshot snapshot) {
        return Facts.of(snapshot, Table.class)
                .map(table -> table.id().name())
                .sorted()
                .toList();
    }

    private static List<String> regions(Snapshot snapshot) {
        return Facts.of(snapshot, AccountRegion.class)
                .map(fact -> fact.id().scope() + " " + fact.id().region())
                .sorted()
                .collect(Collectors.toList());
    }
}
