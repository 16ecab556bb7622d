package io.github.wardyn.testkit.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The fake as a program, so that a packaged scanner can be run against it.
 *
 * <pre>
 * --port N              port on loopback (0: a free one)
 * --seed N              seed of the organisation and of faults (1)
 * --accounts N --regions A,B --tables N --backups N --keys N --dax N --recovery-points N
 *                       size of the organisation
 * --page-size N         most items on any page
 * --documented-rates    throttle beyond the rates that the API references state
 * --deny ACTION         deny an action; may be repeated, * stands for any text
 * --throttle SHARE      throttle this share of requests, 0 to 1, at their first attempt
 * --latency-ms N        answer each request this late
 * --recordings DIR      answer from recordings first
 * --idle-seconds N      stop after so long without a request (600)
 * --stay                do not stop when standard input closes
 * </pre>
 *
 * <p>The first line of output is {@code endpoint http://127.0.0.1:PORT}; the last is {@code calls N}.
 */
final class FakeAwsProgram {
    private Organisation organisation = Organisation.of(1);
    private final FakeAws.Builder builder = FakeAws.builder();
    private final List<Fault> faults = new ArrayList<>();
    private long idleSeconds = 600;
    private boolean stay;

    private FakeAwsProgram() {}

    static void run(List<String> args, InputStream in, PrintStream out) throws IOException, InterruptedException {
        FakeAwsProgram program = new FakeAwsProgram();
        program.read(args);
        try (FakeAws aws = program.start()) {
            out.println("endpoint " + aws.endpoint());
            out.println("access-key-id "
                    + FakeAws.accessKeyId(program.organisation.accountIds().get(0)));
            out.flush();
            CountDownLatch closed = new CountDownLatch(1);
            if (!program.stay) {
                watch(in, closed);
            }
            long calls = -1;
            while (calls != aws.calls().total() && !closed.await(0, TimeUnit.SECONDS)) {
                calls = aws.calls().total();
                if (closed.await(program.idleSeconds, TimeUnit.SECONDS)) {
                    break;
                }
            }
            out.println("calls " + aws.calls().total());
            out.flush();
        }
    }

    private FakeAws start() {
        FakeAws aws = builder.organisation(organisation).start();
        faults.forEach(aws.faults()::add);
        return aws;
    }

    private static void watch(InputStream in, CountDownLatch closed) {
        Thread watcher = new Thread(
                () -> {
                    try {
                        while (in.read() >= 0) {
                            // Only the end matters.
                        }
                    } catch (IOException e) {
                        // As good as closed.
                    }
                    closed.countDown();
                },
                "fake-aws-stdin");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void read(List<String> args) {
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--documented-rates" -> builder.documentedRates();
                case "--stay" -> stay = true;
                default -> {
                    if (!rest.hasNext()) {
                        throw new IllegalArgumentException(option + " is unknown or lacks its value");
                    }
                    take(option, rest.next());
                }
            }
        }
    }

    private void take(String option, String value) {
        switch (option) {
            case "--port" -> builder.port(Integer.parseInt(value));
            case "--page-size" -> builder.pageSize(Integer.parseInt(value));
            case "--recordings" -> builder.recordings(Path.of(value));
            case "--idle-seconds" -> idleSeconds = Long.parseLong(value);
            case "--deny" -> faults.add(Fault.deny(value));
            case "--throttle" ->
                faults.add(Fault.throttle("*").share(Double.parseDouble(value)).times(1));
            case "--latency-ms" -> faults.add(Fault.delay("*", Duration.ofMillis(Long.parseLong(value))));
            case "--seed" -> {
                organisation = organisation.seed(Long.parseLong(value));
                builder.seed(Long.parseLong(value));
            }
            default -> organisation = resized(option, value);
        }
    }

    private Organisation resized(String option, String value) {
        if (option.equals("--regions")) {
            return organisation.regions(List.of(value.split(",", -1)));
        }
        int number = Integer.parseInt(value);
        return switch (option) {
            case "--accounts" -> organisation.accounts(number);
            case "--tables" -> organisation.tables(number);
            case "--backups" -> organisation.backups(number);
            case "--keys" -> organisation.keys(number);
            case "--dax" -> organisation.daxClusters(number);
            case "--recovery-points" -> organisation.recoveryPoints(number);
            default -> throw new IllegalArgumentException("unknown option " + option);
        };
    }
}
