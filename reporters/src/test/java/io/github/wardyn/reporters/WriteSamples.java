package io.github.wardyn.reporters;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.ReportReader;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Writes the sample reports into a folder, for checkers that are no Java: one folder a format and sample.
 *
 * <p>Arguments: the folder, the formats with commas, the samples with commas ({@code small} for all small ones, a number
 * for so many findings, a path with a slash for a report in JSON), then options as {@code name=value}.
 */
public final class WriteSamples {

    private WriteSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> formats = List.of(args[1].split(",", -1));
        Map<String, String> options = new HashMap<>();
        for (String option : List.of(args).subList(3, args.length)) {
            int equals = option.indexOf('=');
            options.put(option.substring(0, equals), option.substring(equals + 1));
        }
        for (String sample : samples(args[2])) {
            ScanReport report = report(sample);
            for (Reporter reporter : ServiceLoader.load(Reporter.class)) {
                if (formats.contains(reporter.format())) {
                    write(reporter, report, options, folder.resolve(reporter.format() + "/" + name(sample)));
                }
            }
        }
        if (options.containsKey("measure")) {
            System.out.println("peak " + peakKibibytes() + " KiB");
        }
    }

    /** Gives what this process had in memory at most, where the system tells. */
    private static String peakKibibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .findFirst()
                .orElse("0");
    }

    private static List<String> samples(String list) {
        List<String> samples = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            samples.addAll(name.equals("small") ? SampleReports.small().keySet() : List.of(name));
        }
        return samples;
    }

    private static ScanReport report(String sample) throws IOException {
        if (sample.matches("[0-9]+")) {
            return SampleReports.many(Integer.parseInt(sample));
        }
        if (sample.contains("/")) {
            return ServiceLoader.load(ReportReader.class).iterator().next().read(Path.of(sample));
        }
        return switch (sample) {
            case "iac-moved" -> SampleReports.iacMoved(10);
            case "earlier" -> SampleReports.earlier();
            default ->
                Objects.requireNonNull(SampleReports.small().get(sample), sample)
                        .get();
        };
    }

    /** Names the folder of a sample: the file's name where it is read from one. */
    private static String name(String sample) {
        return String.valueOf(Path.of(sample).getFileName()).replaceFirst("\\.json$", "");
    }

    private static void write(Reporter reporter, ScanReport report, Map<String, String> options, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        long begun = System.nanoTime();
        reporter.write(report, new FolderOutput(folder, reporter.fileName(), options));
        System.out.printf(
                "%s %s %d ms%n", reporter.format(), folder.getFileName(), (System.nanoTime() - begun) / 1_000_000);
    }

    private record FolderOutput(Path folder, String fileName, Map<String, String> options) implements ReportOutput {

        @Override
        public OutputStream open() throws IOException {
            return open(fileName);
        }

        @Override
        public OutputStream open(String name) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.newOutputStream(file);
        }

        @Override
        public Optional<String> option(String name) {
            return Optional.ofNullable(options.get(name));
        }
    }
}
