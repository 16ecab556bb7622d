package io.github.wardyn.reporters.html;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.ScanReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes reports into memory. */
final class Pages {

    private Pages() {}

    static String html(ScanReport report) {
        return files(report, Map.of()).get("");
    }

    /** Gives the report under the empty name, and the files beside it under theirs. */
    static Map<String, String> files(ScanReport report, Map<String, String> options) {
        Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();
        try {
            new HtmlReporter().write(report, new ReportOutput() {
                @Override
                public OutputStream open() {
                    return open("");
                }

                @Override
                public OutputStream open(String name) {
                    return written.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }

                @Override
                public Optional<String> option(String name) {
                    return Optional.ofNullable(options.get(name));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        written.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }
}
