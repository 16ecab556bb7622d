package io.github.wardyn.reporters.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.wardyn.model.ReportReader;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonReporter} and {@link JsonLinesReporter} write; findings are read from the file when asked for. */
public final class JsonReportReader implements ReportReader {

    @Override
    public ScanReport read(Path file) throws IOException {
        try (JsonParser parser = JsonTree.parser(Files.newInputStream(file))) {
            HeadReader head = new HeadReader(new Fields(file.getFileName() + ":", head(parser)));
            head.checkVersion();
            return head.read(new StoredFindings(file, new FindingReader(head.waiversById())));
        } catch (JsonProcessingException e) {
            throw new IOException("\"" + file + "\" is no report: " + e.getMessage(), e);
        }
    }

    /** Reads the first object up to its findings, which stand last. */
    private static Map<String, @Nullable Object> head(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("A report is a JSON object");
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals(StoredFindings.FIELD)) {
                return fields;
            }
            fields.put(name, JsonTree.read(parser));
        }
        return fields;
    }
}
