package io.github.wardyn.testkit.derived;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.Document;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.document.Node;
import io.github.wardyn.engine.internal.derived.Derivations;
import io.github.wardyn.engine.internal.link.CentralIndex;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.link.Linker;
import io.github.wardyn.engine.internal.link.PreviousParts;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.internal.CaseFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case gives facts and what is concluded about one subject: {@code KeyUse: {of: k, users: [orders], unknown: {}}}.
 * Components that a case does not name are not compared; of those that it names, the unknowns must be complete.
 */
class DerivedFactsTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                        "key-use",
                        "table-protection",
                        "policy-reach",
                        "dax-reach",
                        "network",
                        "backups",
                        "audit",
                        "previous-table")
                .flatMap(name -> read("derived/" + name + ".yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aConclusionIsDrawn(String name, MappingNode given) {
        MappingNode expect = given.get("expect").flatMap(Node::asMapping).orElseThrow();
        String type = expect.keys().iterator().next();
        MappingNode expected = expect.get(type).flatMap(Node::asMapping).orElseThrow();

        @Nullable Derived conclusion = conclude(given, type, expected.text("of").orElseThrow());

        assertThat(conclusion == null ? "none" : render(conclusion, expected.keys()))
                .isEqualTo(expected.keys().equals(Set.of("of")) ? "none" : render(expected));
    }

    private static @Nullable Derived conclude(MappingNode given, String type, String subject) {
        Snapshot snapshot = CaseFacts.snapshot(given, "given");
        Class<? extends Derived> wanted = Derivations.find(type).orElseThrow();
        LinkedPart part = new Linker(snapshot.header(), CentralIndex.of(snapshot))
                .link(snapshot.parts().iterator().next());
        if (given.get("previous").isPresent()) {
            new PreviousParts(CaseFacts.snapshot(given, "previous"))
                    .find(part.scope())
                    .ifPresent(part::compareWith);
        }
        Derivations.derive(part, Set.of(wanted));
        return part.allDerived().stream()
                .filter(conclusion -> conclusion.id().name().equals(subject))
                .findFirst()
                .orElse(null);
    }

    private static String render(Derived conclusion, Set<String> components) {
        TreeMap<String, String> lines = new TreeMap<>();
        FactShape shape = FactShape.of(conclusion.getClass());
        for (String component : components) {
            if (!component.equals("of") && !component.equals("unknown")) {
                lines.put(
                        component, text(shape.component(component).orElseThrow().get(conclusion)));
            }
        }
        TreeMap<String, String> unknowns = new TreeMap<>();
        conclusion.unknowns().reasons().forEach((component, reason) -> {
            if (components.contains(component)) {
                unknowns.put(component, reason.text());
            }
        });
        return lines + " unknown " + unknowns;
    }

    private static String render(MappingNode expected) {
        TreeMap<String, String> lines = new TreeMap<>();
        TreeMap<String, String> unknowns = new TreeMap<>();
        for (MappingNode.Entry entry : expected.entries()) {
            if (entry.key().equals("unknown")) {
                entry.value()
                        .asMapping()
                        .orElseThrow()
                        .entries()
                        .forEach(unknown -> unknowns.put(
                                unknown.key(), unknown.value().asText().orElseThrow()));
            } else if (!entry.key().equals("of")) {
                lines.put(entry.key(), text(entry.value()));
            }
        }
        return lines + " unknown " + unknowns;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(DerivedFactsTest::text).toList().toString();
        }
        return value instanceof Fact fact ? fact.id().name() : String.valueOf(value);
    }

    private static String text(Node node) {
        return node.asSequence().isPresent()
                ? node.items().stream()
                        .map(item -> item.asText().orElse("null"))
                        .toList()
                        .toString()
                : node.asText().orElse("null");
    }

    private static Stream<Arguments> read(String path) {
        try (InputStream in = DerivedFactsTest.class.getClassLoader().getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            Document document = DocumentReader.readYaml(path, bytes, Limits.DEFAULTS);
            assertThat(document.problems()).isEmpty();
            return document.documents().stream().map(node -> {
                MappingNode given = node.asMapping().orElseThrow();
                return Arguments.of(given.text("name").orElseThrow(), given);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
