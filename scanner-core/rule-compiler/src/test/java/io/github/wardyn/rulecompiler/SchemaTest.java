package io.github.wardyn.rulecompiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.Node;
import io.github.wardyn.document.ScalarNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that editors use takes what the compiler takes, and refuses what a schema can refuse. */
class SchemaTest {

    private static final String SAMPLE = "sample/backup/pitr-window-short/rule.yaml";

    @Test
    void theSampleFits() throws IOException {
        assertThat(schema().validate(json(text(SAMPLE)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id: BAK012           | id: bak-12
                    name: pitr           | name: PITR
                    default: low         | default: lo
                    worlds: [live,       | worlds: [dead,
                    why: A fault         | reason: A fault
                    type: integer        | type: number
                    subjects: [Table]    | subjects: []
                    url: "https://       | url: "http://
                    remediation: {summary| remediation: {text
                    """)
    void aMistakeOfFormIsRefused(String replace, String by) throws IOException {
        String sample = text(SAMPLE);
        assertThat(sample).contains(replace);

        assertThat(schema().validate(json(sample.replace(replace, by)))).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("rule.schema.json"));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = RuleCompiler.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(String yaml) {
        return json(DocumentReader.readYaml("rule.yaml", yaml.getBytes(StandardCharsets.UTF_8), Limits.DEFAULTS)
                .root()
                .orElseThrow());
    }

    private static JsonNode json(Node node) {
        return node.fold(
                mapping -> {
                    ObjectNode object = JsonNodeFactory.instance.objectNode();
                    mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
                    return object;
                },
                sequence -> {
                    ArrayNode array = JsonNodeFactory.instance.arrayNode();
                    sequence.items().forEach(item -> array.add(json(item)));
                    return array;
                },
                SchemaTest::scalar);
    }

    private static JsonNode scalar(ScalarNode scalar) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return scalar.asLong()
                .<JsonNode>map(json::numberNode)
                .or(() -> scalar.asBoolean().map(json::booleanNode))
                .orElseGet(() -> json.textNode(scalar.text()));
    }
}
