package io.github.wardyn.engine.internal.judge;

import static io.github.wardyn.engine.internal.judge.Judged.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Policy.PolicyScope;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.RuleDefinition.Absence;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnlistedSubjectsTest {

    private static final Region DUBLIN = new Region("eu-west-1");
    private static final Region OREGON = new Region("us-west-2");

    @Test
    void aRuleWhoseSubjectsCouldNotBeListedIsUnknownOfTheAccount() {
        List<Finding> findings =
                new Judged().listed(FactType.TABLE, DUBLIN, DENIED).ofUnlisted(PolicyScope.ALL);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.resource().type()).isEqualTo(FactType.ACCOUNT_REGION);
            assertThat(finding.resource().id().canonical()).isEqualTo("111122223333");
            assertThat(finding.gaps()).containsExactly(new Gap("Table", "111122223333 eu-west-1", DENIED));
            assertThat(finding.message())
                    .isEqualTo(
                            "Not every Table of 111122223333 eu-west-1 could be listed, so example could not judge"
                                    + " all: refused: dynamodb:DescribeTable. Allow dynamodb:DescribeTable to the scanning role.");
        });
    }

    @Test
    void allRegionsAndTypesOfAnAccountAreOneFinding() {
        List<Finding> findings = new Judged()
                .of(FactType.TABLE, FactType.REPLICA)
                .listed(FactType.REPLICA, DUBLIN, DENIED)
                .listed(FactType.TABLE, DUBLIN, DENIED)
                .listed(FactType.TABLE, OREGON, DENIED)
                .ofUnlisted(PolicyScope.ALL);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.gaps())
                    .extracting(Gap::path, Gap::resource)
                    .containsExactly(
                            tuple("Table", "111122223333 eu-west-1"),
                            tuple("Replica", "111122223333 eu-west-1"),
                            tuple("Table", "111122223333 us-west-2"));
            assertThat(finding.message()).contains("(and 2 more). Allow dynamodb:DescribeTable to the scanning role.");
        });
    }

    @Test
    void listsOfOtherTypesDoNotMatter() {
        assertThat(new Judged()
                        .listed(FactType.TABLE, DUBLIN, null)
                        .listed(FactType.DAX_CLUSTER, DUBLIN, DENIED)
                        .ofUnlisted(PolicyScope.ALL))
                .isEmpty();
    }

    @Test
    void whatNobodyAskedToReadIsNotUnknown() {
        UnknownReason off = new UnknownReason.NotCollected("cloudtrail:LookupEvents");

        assertThat(new Judged().listed(FactType.TABLE, DUBLIN, off).ofUnlisted(PolicyScope.ALL))
                .isEmpty();
    }

    @Test
    void aPolicyForOtherAccountsOrRegionsDoesNotMindTheGap() {
        Judged judged = new Judged().listed(FactType.TABLE, DUBLIN, DENIED);

        assertThat(judged.ofUnlisted(new PolicyScope(List.of("9999*"), List.of(), Map.of())))
                .isEmpty();
        assertThat(judged.ofUnlisted(new PolicyScope(List.of(), List.of("us-*"), Map.of())))
                .isEmpty();
        assertThat(judged.ofUnlisted(new PolicyScope(List.of("1111*"), List.of("eu-*"), Map.of("env", "prod"))))
                .hasSize(1);
    }

    @Test
    void aRuleThatIsNotForThisKindOfInputIsLeftOut() {
        assertThat(new Judged()
                        .onlyIn(World.CLOUDFORMATION)
                        .listed(FactType.TABLE, DUBLIN, DENIED)
                        .ofUnlisted(PolicyScope.ALL))
                .isEmpty();
        assertThat(new Judged()
                        .in(World.CLOUDFORMATION)
                        .absence(Absence.ACCOUNT)
                        .listed(FactType.TABLE, DUBLIN, DENIED)
                        .ofUnlisted(PolicyScope.ALL))
                .isEmpty();
    }
}
