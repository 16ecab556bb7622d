package io.github.wardyn.reporters;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks reports against JSON Schemas. */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** Reads a schema of 2020-12 that stands beside a class. */
    public static Schema beside(Class<?> type, String name) {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return parse(SpecificationVersion.DRAFT_2020_12, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Schema parse(SpecificationVersion version, String json) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(json, InputFormat.JSON);
    }

    /** Gives what is wrong; empty where all is well. */
    public static List<String> errors(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
