package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wardyn.testkit.aws.EveryResource;
import io.github.wardyn.testkit.aws.FakeAws;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeastPrivilegePolicyTest {

    private static final Set<Collector> ALL = EnumSet.allOf(Collector.class);

    @Test
    void itAllowsExactlyWhatIsCalled() {
        try (FakeAws aws = FakeAws.start()) {
            EveryResource.addTo(aws);
            AccountChoice choice = new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of());

            Collecting.collect(Collecting.from(aws)
                    .accounts(choice)
                    .eventWindow(Duration.ofHours(24))
                    .build());

            assertThat(LeastPrivilegePolicy.of(ALL, choice).actions())
                    .containsExactlyElementsOf(aws.calls().actions());
        }
    }

    @Test
    void itIsWrittenAsJson() throws JsonProcessingException {
        AccountChoice choice = new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of());
        LeastPrivilegePolicy policy = LeastPrivilegePolicy.of(ALL, choice);

        JsonNode document = new ObjectMapper().readTree(policy.json());

        List<String> actions = new ArrayList<>();
        document.findValues("Action").forEach(list -> list.forEach(action -> actions.add(action.asText())));
        assertThat(actions).containsExactlyInAnyOrderElementsOf(policy.actions());
        assertThat(document.at("/Statement/2/Resource").asText()).isEqualTo("arn:*:iam::*:role/scan");
    }

    @Test
    void itNamesOnlyTheActionsOfTheChosenCollectors() {
        assertThat(LeastPrivilegePolicy.of(Set.of(Collector.AUTO_SCALING), AccountChoice.OWN)
                        .actions())
                .containsExactly(
                        "account:ListRegions",
                        "application-autoscaling:DescribeScalableTargets",
                        "application-autoscaling:DescribeScalingPolicies",
                        "organizations:DescribeOrganization",
                        "sts:GetCallerIdentity");
    }
}
