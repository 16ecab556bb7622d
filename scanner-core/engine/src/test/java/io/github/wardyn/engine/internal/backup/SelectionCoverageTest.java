package io.github.wardyn.engine.internal.backup;

import static io.github.wardyn.engine.internal.logic.CaseFile.assertAnswer;
import static io.github.wardyn.engine.internal.logic.CaseFile.assertOnly;
import static io.github.wardyn.engine.internal.logic.CaseFile.text;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.engine.internal.logic.CaseFile;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.SelectionCondition;
import io.github.wardyn.model.TagCondition;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In the cases a text in place of a list or mapping says why it could not be read. */
class SelectionCoverageTest {

    private static final String ORDERS = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders";

    static Stream<Arguments> cases() {
        return Stream.of("backup/resources.yaml", "backup/tags.yaml", "backup/place.yaml")
                .flatMap(CaseFile::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSelectionCoversATableOrNot(String name, MappingNode given) {
        assertOnly(
                given,
                "name",
                "table",
                "tags",
                "region",
                "scope",
                "resources",
                "notResources",
                "listOfTags",
                "conditions",
                "optIn",
                "covers");

        Answer covers = new SelectionCoverage(selection(given), optIn(given)).covers(table(given));

        assertAnswer(covers, text(given, "covers"));
    }

    private static SelectedTable table(MappingNode given) {
        String table = given.text("table").orElse(ORDERS);
        ResourceId id = Arn.parse(table)
                .map(ResourceId::of)
                .orElseGet(() -> ResourceId.of(new Scope("app"), Region.NONE, table));
        Map<String, UnknownReason> unknowns = new HashMap<>();
        Map<String, String> tags = read(given, "tags", unknowns, Map.of(), node -> {
            Map<String, String> all = new HashMap<>();
            mapping(node).entries().forEach(entry -> all.put(entry.key(), literal(entry.value())));
            return all;
        });
        return new SelectedTable(id, tags, Unknowns.of(unknowns));
    }

    private static BackupSelection selection(MappingNode given) {
        Map<String, UnknownReason> unknowns = new HashMap<>();
        unknowns.put("plan", new UnknownReason.NotCollected("the plan"));
        String account = given.text("table").isEmpty() ? "111122223333" : "app";
        Scope scope = new Scope(given.text("scope").orElse(account));
        Region region = new Region(given.text("region").orElse(scope.isAccount() ? "eu-west-1" : ""));
        return new BackupSelection(
                ResourceId.of(scope, region, "selection"),
                null,
                read(given, "resources", unknowns, List.of(), CaseFile::texts),
                read(given, "notResources", unknowns, List.of(), CaseFile::texts),
                read(
                        given,
                        "listOfTags",
                        unknowns,
                        List.of(),
                        node -> mapping(node).entries().stream()
                                .map(entry -> new TagCondition(entry.key(), textOrNull(entry.value())))
                                .toList()),
                read(
                        given,
                        "conditions",
                        unknowns,
                        List.of(),
                        node -> mapping(node).entries().stream()
                                .flatMap(operator -> mapping(operator.value()).entries().stream()
                                        .map(entry -> new SelectionCondition(
                                                operator.key(), entry.key(), textOrNull(entry.value()))))
                                .toList()),
                Unknowns.of(unknowns),
                new Origin.Mention("a case"));
    }

    private static Answer optIn(MappingNode given) {
        String text = given.text("optIn").orElse("yes");
        return text.equals("yes") || text.equals("no")
                ? Answer.of(text.equals("yes"))
                : Answer.unknown(UnknownReason.parse(text));
    }

    private static <T> @Nullable T read(
            MappingNode given,
            String component,
            Map<String, UnknownReason> unknowns,
            T absent,
            Function<Node, T> reader) {
        Node node = given.get(component).orElse(null);
        if (node == null) {
            return absent;
        }
        if (node.asText().isPresent()) {
            unknowns.put(component, UnknownReason.parse(literal(node)));
            return null;
        }
        return reader.apply(node);
    }

    private static MappingNode mapping(Node node) {
        return node.asMapping().orElseThrow();
    }

    private static String literal(Node node) {
        return node.asText().orElseThrow();
    }

    private static @Nullable String textOrNull(Node node) {
        return node.asText().orElse(null);
    }
}
