package io.github.wardyn.model.trail;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.ClientTlsUsage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.UnknownReason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests to DynamoDB, DAX and KMS that look alike. What AWS did, for somebody or in its console, says nothing
 * of a client and is left out. Filled by one thread or many.
 */
public final class ClientRequests {

    /** Whose requests count, as CloudTrail names them. */
    public static final List<String> SOURCES =
            List.of("dynamodb.amazonaws.com", "dax.amazonaws.com", "kms.amazonaws.com");

    private static final UnknownReason NOT_RECORDED = new UnknownReason.NotCollected("the record of CloudTrail");

    private final Map<Scope, Set<Region>> recorded = new TreeMap<>();
    private final Map<Scope, Map<Client, Requests>> counts = new HashMap<>();

    /** What requests that look alike have in common. */
    private record Client(
            Region region,
            String source,
            boolean withTlsDetails,
            @Nullable String tlsVersion,
            @Nullable String cipherSuite,
            boolean longTermCredentials,
            @Nullable String principal,
            @Nullable String userAgent) {}

    private record Requests(long count, Instant lastSeen) {
        private Requests and(Requests other) {
            return new Requests(count + other.count, lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen);
        }
    }

    /** Takes an event. */
    public synchronized void add(TrailEvent event) {
        Scope account = new Scope(event.account());
        Region region = new Region(event.region());
        recorded.computeIfAbsent(account, any -> new TreeSet<>()).add(region);
        if (event.byAws() || !SOURCES.contains(event.source())) {
            return;
        }
        Client client = new Client(
                region,
                event.source(),
                event.withTlsDetails(),
                event.tlsVersion(),
                event.cipherSuite(),
                event.longTermCredentials(),
                event.principal(),
                event.userAgent());
        counts.computeIfAbsent(account, any -> new HashMap<>())
                .merge(client, new Requests(1, event.time()), Requests::and);
    }

    /** Gives the accounts, and of each the Regions, in which anything at all was recorded. */
    public synchronized Map<Scope, Set<Region>> recorded() {
        return recorded;
    }

    /** Gives one fact for all requests of an account that look alike. */
    public synchronized List<Fact> facts(Scope account, Origin origin) {
        return counts.getOrDefault(account, Map.of()).entrySet().stream()
                .<Fact>map(entry -> fact(account, entry.getKey(), entry.getValue(), origin))
                .toList();
    }

    private static ClientTlsUsage fact(Scope account, Client client, Requests requests, Origin origin) {
        Arn arn = new Arn("arn:" + partition(client.region()) + ":cloudtrail:" + client.region() + ":" + account
                + ":client/" + digest(client.toString()));
        FactDraft<ClientTlsUsage> draft = FactDraft.of(
                ClientTlsUsage.class,
                new ResourceId(account, client.region(), client.source(), arn.value()),
                NOT_RECORDED);
        if (client.withTlsDetails()) {
            draft.setOrAbsent("tlsVersion", client.tlsVersion()).setOrAbsent("cipherSuite", client.cipherSuite());
        }
        return draft.set("eventSource", client.source())
                .set("longTermCredentials", client.longTermCredentials())
                .setOrAbsent("principal", client.principal())
                .setOrAbsent("userAgent", client.userAgent())
                .set("count", requests.count())
                .set("lastSeen", requests.lastSeen())
                .build(origin);
    }

    private static String partition(Region region) {
        if (region.code().startsWith("cn-")) {
            return "aws-cn";
        }
        return region.code().startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    /** Gives a short name that stays the same as long as the requests look alike. */
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
