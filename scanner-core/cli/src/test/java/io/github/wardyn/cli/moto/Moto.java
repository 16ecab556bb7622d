package io.github.wardyn.cli.moto;

import io.github.wardyn.aws.AccountChoice;
import io.github.wardyn.aws.AwsSource;
import io.github.wardyn.aws.Collector;
import io.github.wardyn.aws.ConnectionSettings;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.aws.Progress;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.UnknownReason;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A moto that was filled and read, once for all tests.
 *
 * @param snapshot what our collectors saw in the account that was filled and in an empty one of its organisation
 * @param answers how moto answered each IAM action that was called: {@code ok}, and error codes
 */
record Moto(MotoServer server, MotoKeys keys, Snapshot snapshot, Map<String, SortedSet<String>> answers)
        implements AutoCloseable {

    /** Everything that can be asked. */
    static final AccountChoice ORGANISATION = new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of());

    static Moto start() throws IOException, InterruptedException {
        return read(MotoServer.start());
    }

    private static Moto read(MotoServer server) throws IOException, InterruptedException {
        MotoKeys keys = MotoWorld.fill(MotoClients.of(server.endpoint()));
        Map<String, SortedSet<String>> answers = new ConcurrentSkipListMap<>();
        LiveRequest.Builder request = request(server, answers);
        Snapshot snapshot = new AwsSource()
                .collect(request.accounts(ORGANISATION)
                        .regions(List.of(MotoClients.REGION))
                        .eventWindow(Duration.ofHours(1))
                        .build());
        // The list of Regions is asked for only where none is given; one service of each is enough then.
        new AwsSource()
                .collect(request(server, answers)
                        .collectors(EnumSet.of(Collector.AUTO_SCALING))
                        .build());
        return new Moto(server, keys, snapshot, answers);
    }

    private static LiveRequest.Builder request(MotoServer server, Map<String, SortedSet<String>> answers) {
        return LiveRequest.builder()
                .credentials(MotoClients.CREDENTIALS)
                .connection(ConnectionSettings.DEFAULT
                        .withEndpoint(server.endpoint().toString(), false)
                        .withAttempts(1, Duration.ofMillis(10), Duration.ofSeconds(30)))
                .progress(new Progress() {
                    @Override
                    public void called(String action, String place, @Nullable String errorCode) {
                        answers.computeIfAbsent(action, any -> new ConcurrentSkipListSet<>())
                                .add(Objects.requireNonNullElse(errorCode, "ok"));
                    }
                });
    }

    /** Gives the facts of one type in the account that was filled. */
    <T extends Fact> Stream<T> facts(Class<T> type) {
        return StreamSupport.stream(snapshot.parts().spliterator(), false)
                .filter(part -> part.scope().equals(new Scope(MotoClients.ACCOUNT)))
                .flatMap(part -> part.facts().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Gives the one fact of a type and name. */
    <T extends Fact> T fact(Class<T> type, String name) {
        List<T> found =
                facts(type).filter(fact -> fact.id().name().equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " facts " + type.getSimpleName() + " named " + name);
        }
        return found.get(0);
    }

    /** Gives the fact of a key. */
    KmsKey key(MotoKeys.Name name) {
        return key(keys.arn(name));
    }

    /** Gives the fact of a key by its ARN. */
    KmsKey key(String arn) {
        return facts(KmsKey.class)
                .filter(key -> key.id().canonical().equals(arn))
                .findFirst()
                .orElseThrow();
    }

    /** Gives why components of a fact are not known, by component. */
    static Map<String, String> unknowns(Fact fact) {
        Map<String, String> reasons = new TreeMap<>();
        fact.unknowns().reasons().forEach((path, reason) -> reasons.put(path, reason.text()));
        return reasons;
    }

    /** Gives why facts of a type may be missing in the account that was filled. */
    Optional<String> gap(FactType type) {
        return snapshot.header()
                .coverage()
                .gap(type, new Scope(MotoClients.ACCOUNT), new Region(MotoClients.REGION))
                .map(UnknownReason::text);
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
