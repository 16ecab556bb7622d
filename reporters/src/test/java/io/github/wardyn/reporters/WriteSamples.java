package io.github.wardyn.reporters;

import io.github.wardyn.model.ReportOutput;
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
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Writes the sample reports into a folder, for checkers that are no Java: one folder a format and sample.
 *
 * <p>Arguments: the folder, the formats with commas, the samples with commas ({@code small} for all small ones, a number
 * for so many findings), then options as {@code name=value}.
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
                    write(reporter, report, options, folder.resolve(reporter.format() + "/" + sample));
                }
            }
        }
    }

    private static List<String> samples(String list) {
        List<String> samples = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            samples.addAll(name.equals("small") ? SampleReports.small().keySet() : List.of(name));
        }
        return samples;
    }

    private static ScanReport report(String sample) {
        return sample.matches("[0-9]+")
                ? SampleReports.many(Integer.parseInt(sample))
                : SampleReports.small().get(sample).get();
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
            return Files.newOutputStream(folder.resolve(name));
        }

        @Override
        public Optional<String> option(String name) {
            return Optional.ofNullable(options.get(name));
        }
    }
}
