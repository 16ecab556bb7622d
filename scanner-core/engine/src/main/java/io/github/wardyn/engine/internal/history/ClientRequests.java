package io.github.wardyn.engine.internal.history;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts requests that look alike. Requests that AWS services make for somebody say nothing of a client and are left out. */
final class ClientRequests {

    private static final Set<String> SOURCES =
            Set.of("dynamodb.amazonaws.com", "dax.amazonaws.com", "kms.amazonaws.com");
    private static final UnknownReason NOT_RECORDED = new UnknownReason.NotCollected("the record of CloudTrail");

    private final String shownAs;
    private final Map<Scope, Set<Region>> recorded = new TreeMap<>();
    private final Map<Scope, Map<Client, Requests>> counts = new HashMap<>();

    /** What requests that look alike have in common. */
    private record Client(
            Region region,
            String source,
            @Nullable String tlsVersion,
            @Nullable String cipherSuite,
            boolean longTerm,
            @Nullable String principal,
            @Nullable String userAgent) {}

    private record Requests(long count, Instant lastSeen) {
        private Requests and(Requests other) {
            return new Requests(count + other.count, lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen);
        }
    }

    /**
     * Begins to count.
     *
     * @param shownAs how reports name the logs
     */
    ClientRequests(String shownAs) {
        this.shownAs = shownAs;
    }

    void add(TrailEvent event) {
        Scope account = new Scope(event.account());
        Region region = new Region(event.region());
        recorded.computeIfAbsent(account, any -> new TreeSet<>()).add(region);
        if (event.byService() || !SOURCES.contains(event.source())) {
            return;
        }
        String accessKey = event.accessKeyId();
        Client client = new Client(
                region,
                event.source(),
                event.tlsVersion(),
                event.cipherSuite(),
                accessKey != null && accessKey.startsWith("AKIA"),
                event.principal(),
                event.userAgent());
        counts.computeIfAbsent(account, any -> new HashMap<>())
                .merge(client, new Requests(1, event.time()), Requests::and);
    }

    /** Gives the accounts, and of each the Regions, in which anything at all was recorded. */
    Map<Scope, Set<Region>> recorded() {
        return recorded;
    }

    /** Gives one fact for all requests of an account that look alike. */
    List<Fact> facts(Scope account) {
        List<Fact> facts = new ArrayList<>();
        counts.getOrDefault(account, Map.of())
                .forEach((client, requests) -> facts.add(fact(account, client, requests)));
        return facts;
    }

    private ClientTlsUsage fact(Scope account, Client client, Requests requests) {
        Arn arn = new Arn("arn:" + partition(client.region()) + ":cloudtrail:" + client.region() + ":" + account
                + ":client/" + digest(client.toString()));
        return FactDraft.of(
                        ClientTlsUsage.class,
                        new ResourceId(account, client.region(), client.source(), arn.value()),
                        NOT_RECORDED)
                .set("eventSource", client.source())
                .setOrAbsent("tlsVersion", client.tlsVersion())
                .setOrAbsent("cipherSuite", client.cipherSuite())
                .set("longTermCredentials", client.longTerm())
                .setOrAbsent("principal", client.principal())
                .setOrAbsent("userAgent", client.userAgent())
                .set("count", requests.count())
                .set("lastSeen", requests.lastSeen())
                .build(new Origin.Mention(shownAs));
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
