package io.github.wardyn.engine.internal.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.wardyn.engine.internal.snapshot.FactWriter;
import io.github.wardyn.model.Fact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What was seen of a live resource, as indented JSON with one component a line, for reports to quote. */
final class LiveExcerpt {

    private static final JsonFactory JSON = new JsonFactory();

    private LiveExcerpt() {}

    static String of(Fact fact) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            FactWriter.redacted(json).write(fact);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot refuse what is written to it", e);
        }
        return text.toString();
    }
}
