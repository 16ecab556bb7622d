package io.github.wardyn.engine.internal.iam;

import static io.github.wardyn.engine.internal.logic.CaseFile.assertAnswer;
import static io.github.wardyn.engine.internal.logic.CaseFile.assertOnly;
import static io.github.wardyn.engine.internal.logic.CaseFile.text;
import static io.github.wardyn.engine.internal.logic.CaseFile.textOrNull;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.engine.internal.logic.CaseFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RolePoliciesTest {

    private static final String ORDERS = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders";

    static Stream<Arguments> cases() {
        return CaseFile.read("iam/role.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRoleReachesATableAndHasWildcards(String name, MappingNode given) {
        assertOnly(
                given, "name", "policies", "boundary", "role", "actions", "allows", "every-action", "every-resource");
        List<String> policies = given.get("policies").orElseThrow().items().stream()
                .map(node -> node.asText().orElseGet(() -> CaseFile.json(node)))
                .toList();
        String boundary = given.get("boundary").map(CaseFile::json).orElse(null);
        RolePolicies role = RolePolicies.of(policies, boundary, textOrNull(given, "role"), null);
        List<String> actions = given.get("actions").map(CaseFile::texts).orElse(List.of("dynamodb:GetItem"));

        assertAnswer(role.allows(actions, ORDERS), text(given, "allows"));
        assertAnswer(role.allowsEveryAction("dynamodb"), text(given, "every-action"));
        assertAnswer(role.allowsOnEveryResource(), text(given, "every-resource"));
    }
}
