package io.github.wardyn.aws;

import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * Collects a generated organisation whose answers come after 20 ms and no faster than AWS documents, and compares with
 * what no collector could beat: all calls spread over the concurrency, or the slowest rate of one account and Region.
 *
 * <p>Run by {@code src/bench/run}. Arguments: accounts, Regions (1 to 4), tables, backups a table.
 */
final class CollectionBenchmark {

    private static final List<String> REGIONS = List.of("eu-central-1", "eu-west-1", "us-east-1", "us-west-2");
    private static final int LATENCY_MILLIS = 20;

    private CollectionBenchmark() {}

    public static void main(String[] args) throws IOException {
        int accounts = Integer.parseInt(args[0]);
        List<String> regions = REGIONS.subList(0, Integer.parseInt(args[1]));
        Process fake = fake(accounts, regions, args[2], args[3]);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(fake.getInputStream(), StandardCharsets.UTF_8))) {
            String endpoint = value(out, "endpoint ");
            String accessKey = value(out, "access-key-id ");
            Count count = new Count();
            LiveRequest request = LiveRequest.builder()
                    .accounts(new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of()))
                    .regions(regions)
                    .connection(ConnectionSettings.DEFAULT.withEndpoint(endpoint, false))
                    .credentials(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "any")))
                    .progress(count)
                    .build();
            long begin = System.nanoTime();
            Snapshot snapshot = new AwsSource().collect(request);
            print(snapshot, count, Duration.ofNanos(System.nanoTime() - begin));
            fake.info()
                    .totalCpuDuration()
                    .ifPresent(time -> line("processor time of the fake", "%.1f s", time.toMillis() / 1000.0));
        } finally {
            fake.destroy();
        }
    }

    private static Process fake(int accounts, List<String> regions, String tables, String backups) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.wardyn.testkit.aws.FakeAws",
                "--documented-rates",
                "--latency-ms",
                Integer.toString(LATENCY_MILLIS)));
        command.addAll(List.of("--accounts", Integer.toString(accounts), "--regions", String.join(",", regions)));
        command.addAll(List.of("--tables", tables, "--backups", backups));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String value(BufferedReader out, String name) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(name)) {
                return line.substring(name.length());
            }
        }
        throw new IllegalStateException("The fake control plane did not say its " + name);
    }

    private static void print(Snapshot snapshot, Count count, Duration wall) throws IOException {
        long tables = Facts.of(snapshot, Table.class).count();
        double spread = count.calls.sum() * LATENCY_MILLIS / 1000.0 / ConnectionSettings.DEFAULT.concurrency();
        double slowest = count.slowestPaced();
        double ideal = Math.max(spread, slowest);
        double seconds = wall.toMillis() / 1000.0;
        line("tables", "%d", tables);
        line("facts", "%d", Facts.of(snapshot).count());
        line("calls", "%d", count.calls.sum());
        line("calls a table", "%.1f", (double) count.calls.sum() / tables);
        line("refusals", "%s", count.refusals);
        line("reasons of unknowns and gaps", "%s", Facts.reasons(snapshot));
        line("wall", "%.1f s", seconds);
        line("ideal", "%.1f s (calls %.1f s, slowest rate %.1f s)", ideal, spread, slowest);
        line("ratio", "%.2f", seconds / ideal);
        line("peak heap", "%d MiB", peakHeap() >> 20);
        line("peak resident", "%s", peakResident());
        line(
                "processor time",
                "%.1f s",
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                                .getProcessCpuTime()
                        / 1e9);
    }

    private static void line(String what, String format, Object... values) {
        System.out.println(what + ": " + String.format(Locale.ROOT, format, values));
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static String peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.substring(6).strip())
                        .findFirst()
                        .orElse("not known")
                : "not known";
    }

    /** Counts calls by action and place. */
    private static final class Count implements Progress {

        private static final Map<String, Double> RATES = rates();

        private final LongAdder calls = new LongAdder();
        private final Map<String, LongAdder> refusals = new ConcurrentHashMap<>();
        private final Map<String, LongAdder> paced = new ConcurrentHashMap<>();

        private static Map<String, Double> rates() {
            Map<String, Double> rates = new ConcurrentHashMap<>();
            EnumSet.allOf(Collector.class)
                    .forEach(collector -> Sources.calls(collector).stream()
                            .filter(call -> call.perSecond() > 0)
                            .forEach(call -> rates.put(call.action(), call.perSecond())));
            return rates;
        }

        @Override
        public void called(String action, String place, @Nullable String errorCode) {
            calls.increment();
            if (errorCode != null) {
                refusals.computeIfAbsent(errorCode, code -> new LongAdder()).increment();
            }
            Double rate = RATES.get(action);
            if (rate != null) {
                paced.computeIfAbsent(action + " " + rate + " " + place, key -> new LongAdder())
                        .increment();
            }
        }

        private double slowestPaced() {
            return paced.entrySet().stream()
                    .mapToDouble(entry -> entry.getValue().sum()
                            / Double.parseDouble(entry.getKey().split(" ")[1]))
                    .max()
                    .orElse(0);
        }
    }
}
