package io.github.wardyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Framework;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The mapping of rules to the controls of {@code controls/}. */
class ControlsTest {

    private static final Map<String, Set<String>> LISTED = Catalog.frameworks().stream()
            .collect(Collectors.toMap(
                    Framework::id,
                    framework -> framework.controls().stream()
                            .map(Framework.Control::id)
                            .collect(Collectors.toSet())));

    @Test
    void everyMappedControlIsListed() {
        Set<String> dangling = new TreeSet<>();
        for (RuleText text : Catalog.texts()) {
            text.controls().forEach((framework, ids) -> {
                for (String id : ids) {
                    if (!LISTED.getOrDefault(framework, Set.of()).contains(id)) {
                        dangling.add(text.id() + " names " + id + " of " + framework);
                    }
                }
            });
        }

        assertThat(dangling)
                .as("add the control to controls/<framework>.yaml, or take it out of the rule")
                .isEmpty();
    }

    @Test
    void noMappingIsEmpty() {
        assertThat(Catalog.texts())
                .allSatisfy(text -> assertThat(text.controls().values())
                        .as(text.id().value())
                        .noneMatch(List::isEmpty));
    }

    @Test
    void controlsThatNoRuleCoversAreListedToo() {
        assertThat(LISTED.get("aws-fsbp")).contains("KMS.1", "Backup.1");
        assertThat(rules("aws-fsbp", "KMS.1")).isEmpty();
    }

    @Test
    void theFoundationalStandardHasItsTrueMembersOnly() {
        assertThat(LISTED.get("aws-fsbp"))
                .filteredOn(id -> id.startsWith("DynamoDB"))
                .containsExactlyInAnyOrder("DynamoDB.1", "DynamoDB.2", "DynamoDB.3", "DynamoDB.6", "DynamoDB.7");
        assertThat(LISTED.get("aws-fsbp")).doesNotContain("KMS.4");
        assertThat(LISTED.get("security-hub")).contains("DynamoDB.4", "DynamoDB.5", "KMS.4");
    }

    @Test
    void dynamoDb6IsDeletionProtectionAndDynamoDb7IsTlsOfDax() {
        assertThat(rules("aws-fsbp", "DynamoDB.6")).containsExactly("deletion-protection-disabled");
        assertThat(rules("aws-fsbp", "DynamoDB.7")).containsExactly("dax-tls-disabled");
    }

    private static List<String> rules(String framework, String control) {
        return Catalog.texts().stream()
                .filter(text ->
                        text.controls().getOrDefault(framework, List.of()).contains(control))
                .flatMap(ControlsTest::name)
                .toList();
    }

    private static Stream<String> name(RuleText text) {
        return Catalog.rules().stream()
                .filter(rule -> rule.id().equals(text.id()))
                .map(RuleDefinition::name);
    }
}
