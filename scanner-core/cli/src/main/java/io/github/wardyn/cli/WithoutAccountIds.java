package io.github.wardyn.cli;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.ReportReader;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts numbers in place of account ids, in the order of the ids. The report is written as JSON, which holds all of it,
 * changed there, and read back; so no format has to know. Fingerprints stay, so that reports can still be compared.
 */
final class WithoutAccountIds {

    private static final Pattern IN_ARN = Pattern.compile("arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:([0-9]{12}):");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

    private final Map<String, String> numbers = new TreeMap<>();

    private WithoutAccountIds() {}

    /** Gives the report without account ids; it may be read from a temporary file. */
    static ScanReport of(ScanReport report, TemporaryFiles temporaryFiles) throws IOException {
        Optional<Reporter> writer = ServiceLoader.load(Reporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reporter -> reporter.format().equals("json"))
                .findFirst();
        Optional<ReportReader> reader = ServiceLoader.load(ReportReader.class).findFirst();
        if (writer.isEmpty() || reader.isEmpty()) {
            throw new IOException("the jar wardyn-reporters is missing in the folder lib");
        }
        Path before = temporaryFiles.create();
        writer.get().write(report, new OneFile(before));
        WithoutAccountIds ids = new WithoutAccountIds();
        report.scopes().stream().filter(Scope::isAccount).forEach(scope -> ids.numbers.put(scope.value(), ""));
        ids.collect(before);
        Path after = temporaryFiles.create();
        ids.replace(before, after);
        temporaryFiles.delete(before);
        return reader.get().read(after);
    }

    private void collect(Path json) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(json)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = IN_ARN.matcher(line);
                while (matcher.find()) {
                    numbers.put(matcher.group(1), "");
                }
            }
        }
        int number = 1;
        for (Map.Entry<String, String> entry : numbers.entrySet()) {
            entry.setValue(String.format("%012d", number++));
        }
    }

    private void replace(Path from, Path to) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(from);
                BufferedWriter out = Files.newBufferedWriter(to)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(TWELVE_DIGITS
                        .matcher(line)
                        .replaceAll(match -> numbers.getOrDefault(match.group(), match.group())));
                out.write('\n');
            }
        }
    }

    /** A file as a report's place. */
    private record OneFile(Path file) implements ReportOutput {

        @Override
        public OutputStream open() throws IOException {
            return Files.newOutputStream(file);
        }

        @Override
        public OutputStream open(String name) throws IOException {
            throw new IOException("a report in JSON is one file");
        }

        @Override
        public Optional<String> option(String name) {
            return Optional.empty();
        }
    }
}
