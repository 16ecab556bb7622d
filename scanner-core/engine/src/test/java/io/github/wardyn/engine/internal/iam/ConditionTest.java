package io.github.wardyn.engine.internal.iam;

import static io.github.wardyn.engine.internal.logic.CaseFile.assertAnswer;
import static io.github.wardyn.engine.internal.logic.CaseFile.assertOnly;
import static io.github.wardyn.engine.internal.logic.CaseFile.text;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.internal.logic.CaseFile;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a Condition element and what the request carries, in which {@code absent: [key]} lists what it does not. */
class ConditionTest {

    static Stream<Arguments> cases() {
        return CaseFile.read("iam/conditions.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aConditionHoldsOrNot(String name, MappingNode given) {
        assertOnly(given, "name", "condition", "version", "context", "absent", "holds");
        String json = "{\"Version\":\"" + given.text("version").orElse("2012-10-17") + "\",\"Statement\":{"
                + "\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":"
                + CaseFile.json(given.get("condition").orElseThrow()) + "}}";
        Statement statement = PolicyParser.identityPolicy(json).statements().get(0);

        assertAnswer(
                statement.matches(new Request(Callers.carrier(null), "dynamodb:GetItem", null, context(given))),
                text(given, "holds"));
    }

    private static Map<String, ContextValue> context(MappingNode given) {
        Map<String, ContextValue> context = new HashMap<>();
        given.get("context")
                .flatMap(Node::asMapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry ->
                                context.put(entry.key(), new ContextValue.Present(CaseFile.texts(entry.value())))));
        CaseFile.texts(given, "absent").forEach(key -> context.put(key, ContextValue.ABSENT));
        return context;
    }
}
