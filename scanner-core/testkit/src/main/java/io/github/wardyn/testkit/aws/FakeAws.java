package io.github.wardyn.testkit.aws;

import com.sun.net.httpserver.HttpServer;
import io.github.wardyn.testkit.aws.internal.service.Services;
import io.github.wardyn.testkit.aws.internal.wire.RequestReader;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Population;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The fake control plane: a server on loopback that answers the real AWS SDK.
 *
 * <pre>{@code
 * try (FakeAws aws = FakeAws.start()) {
 *     aws.region("111122223333", "eu-west-1").table("orders", table -> table.timeToLive("expiresAt"));
 *     aws.faults().add(Fault.deny("dynamodb:DescribeContinuousBackups").on("*:table/orders"));
 *     DynamoDbClient client = DynamoDbClient.builder()
 *             .endpointOverride(aws.endpoint())
 *             .region(Region.EU_WEST_1)
 *             .credentialsProvider(() -> AwsBasicCredentials.create(FakeAws.accessKeyId("111122223333"), "any"))
 *             .httpClient(UrlConnectionHttpClient.create())
 *             .build();
 * }
 * }</pre>
 *
 * <p>Which account is asked shows in the access key id, which Region and service in the signature. Resources may be
 * added while the server runs. All methods may be called by any thread.
 */
public final class FakeAws implements AutoCloseable {
    /** The account of access keys that name none. */
    public static final String DEFAULT_ACCOUNT = "111122223333";

    /** The instant that generated and hand-made resources are described at, unless the builder says otherwise. */
    public static final Instant DEFAULT_NOW = Instant.parse("2026-01-15T03:00:00Z");

    private final HttpServer server;
    private final ExecutorService threads;
    private final World world;
    private final Services services;
    private final @Nullable Recordings recordings;
    private final Faults faults;
    private final CallLog calls;
    private final Instant now;

    private FakeAws(Builder options) {
        noDelays();
        Population population =
                options.organisation == null ? Population.NONE : options.organisation.population(options.now);
        world = new World(population);
        faults = new Faults(options.seed);
        calls = new CallLog();
        now = options.now;
        services = new Services(world, Clock.systemUTC());
        recordings = options.recordings == null ? null : Recordings.of(options.recordings, services::answer);
        String account = population.accounts().isEmpty() ? DEFAULT_ACCOUNT : world.managementAccount();
        world.add(new Scope(account, "us-east-1"));
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "fake-aws");
            thread.setDaemon(true);
            return thread;
        });
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on loopback, port " + options.port, e);
        }
        server.setExecutor(threads);
        server.createContext(
                "/",
                new ControlPlane(
                        new RequestReader(account),
                        recordings == null ? services::answer : recordings,
                        faults,
                        new RateLimits(Map.copyOf(options.rates), System::nanoTime),
                        calls,
                        options.pageSize));
        server.start();
    }

    /** Starts an empty world on a free port. */
    public static FakeAws start() {
        return builder().start();
    }

    /** A server to be configured. */
    public static Builder builder() {
        return new Builder();
    }

    /** The access key id of an account; any secret goes with it. */
    public static String accessKeyId(String account) {
        return "AKIA" + account + "FAKE";
    }

    /** Where to send requests: the {@code endpointOverride} of every service. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** An account in a Region, made where it does not exist. */
    public FakeRegion region(String account, String region) {
        return new FakeRegion(world, new Scope(account, region), now);
    }

    /** An account of the partition aws, made where it does not exist. */
    public FakeAccount account(String id) {
        return new FakeAccount(world, new Scope(id, "us-east-1"));
    }

    /** What goes wrong. */
    public Faults faults() {
        return faults;
    }

    /** What was called. */
    public CallLog calls() {
        return calls;
    }

    /** The IAM actions of all operations that the fake answers. */
    public Set<String> actions() {
        return services.actions();
    }

    /** The names of the recordings that no call was answered from, as it should not be in the end. */
    public Set<String> unusedRecordings() {
        return recordings == null ? Set.of() : recordings.unused();
    }

    /** The instant that resources are described at. */
    public Instant now() {
        return now;
    }

    /** Stops at once; connections are dropped. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /**
     * Runs the fake as a program: see {@link FakeAwsProgram} for the options.
     *
     * @param args the options
     */
    public static void main(String... args) throws IOException, InterruptedException {
        FakeAwsProgram.run(List.of(args), System.in, System.out);
    }

    /** Without this, the JDK's server answers small requests 40 ms late. */
    private static void noDelays() {
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    /** Options of a server. */
    public static final class Builder {
        private int port;
        private long seed = 1;
        private int pageSize = Integer.MAX_VALUE;
        private Instant now = DEFAULT_NOW;
        private @Nullable Organisation organisation;
        private @Nullable Path recordings;
        private final Map<String, Double> rates = new LinkedHashMap<>();

        private Builder() {}

        /** The port on loopback; 0, the default, for a free one. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** The seed of faults; an organisation has its own. */
        public Builder seed(long number) {
            seed = number;
            return this;
        }

        /** Fills the world with an organisation; what tests add by hand is changed in it. */
        public Builder organisation(Organisation size) {
            organisation = size;
            return this;
        }

        /**
         * Answers from recordings first: {@code <service>.<Operation>_<n>.json} in a folder, and from the world where
         * there is none for an operation.
         *
         * <p>A file holds an answer's members, named as on the wire. The n-th call of an operation gets file n, and the
         * last one from then on. A file may hold {@code "__when": {…}}: input members that a call must have to get it,
         * {@code "__account"} and {@code "__region"} among them; such files are not counted by number. A refusal is
         * {@code "__error": {"code": …, "status": …, "message": …}}.
         */
        public Builder recordings(Path folder) {
            recordings = folder;
            return this;
        }

        /** Most items on any page, also where the service allows more. */
        public Builder pageSize(int items) {
            pageSize = items;
            return this;
        }

        /** The instant that resources are described at. */
        public Builder now(Instant instant) {
            now = instant;
            return this;
        }

        /** Throttles an action beyond so many calls a second in an account and Region. */
        public Builder rate(String action, double perSecond) {
            rates.put(action, perSecond);
            return this;
        }

        /** Throttles what the API references state a rate for: DescribeBackup, ListBackups, LookupEvents and others. */
        public Builder documentedRates() {
            rates.putAll(RateLimits.DOCUMENTED);
            return this;
        }

        /** Starts the server. */
        public FakeAws start() {
            return new FakeAws(this);
        }
    }
}
