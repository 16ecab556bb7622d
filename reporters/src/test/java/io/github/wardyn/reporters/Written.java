package io.github.wardyn.reporters;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A report in memory, with the files beside it. */
public final class Written implements ReportOutput {

    private final Map<String, String> options;
    private final ByteArrayOutputStream main = new ByteArrayOutputStream();
    private final Map<String, ByteArrayOutputStream> beside = new TreeMap<>();

    private Written(Map<String, String> options) {
        this.options = options;
    }

    public static Written by(Reporter reporter, ScanReport report) {
        return by(reporter, report, Map.of());
    }

    public static Written by(Reporter reporter, ScanReport report, Map<String, String> options) {
        Written written = new Written(options);
        try {
            reporter.write(report, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    @Override
    public OutputStream open() {
        return main;
    }

    @Override
    public OutputStream open(String name) {
        return beside.computeIfAbsent(name, any -> new ByteArrayOutputStream());
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public byte[] bytes() {
        return main.toByteArray();
    }

    public String text() {
        return main.toString(StandardCharsets.UTF_8);
    }

    /** Gives what stands around the first difference; empty where there is none. */
    public String difference(String expected) {
        String actual = text();
        int at = 0;
        while (at < Math.min(actual.length(), expected.length()) && actual.charAt(at) == expected.charAt(at)) {
            at++;
        }
        return actual.equals(expected) ? "" : around(at, actual) + "  instead of  " + around(at, expected);
    }

    private static String around(int at, String text) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 40));
    }

    /** Gives the files beside the report by name. */
    public Map<String, String> beside() {
        Map<String, String> texts = new TreeMap<>();
        beside.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }
}
