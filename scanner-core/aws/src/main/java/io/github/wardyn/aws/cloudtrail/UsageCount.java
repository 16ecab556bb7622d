package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.ClientTlsUsage;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.UnknownReason;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.cloudtrail.model.Event;

/**
 * Counts requests that look alike. What AWS services do, for somebody or by themselves, says nothing of a client and is left
 * out, as is AWS's console.
 */
final class UsageCount {

    private static final UnknownReason UNREADABLE =
            new UnknownReason.Unreadable(CloudTrailCall.LOOKUP_EVENTS.action() + " with events that can be read");

    private final Map<Client, Requests> counts = new ConcurrentHashMap<>();
    private final AtomicLong unreadable = new AtomicLong();

    /** What requests that look alike have in common. */
    private record Client(
            String eventSource,
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

    void add(Event event) {
        Optional<JsonNode> parsed = parse(event.cloudTrailEvent());
        if (parsed.isEmpty()) {
            unreadable.incrementAndGet();
            return;
        }
        JsonNode full = parsed.get();
        JsonNode identity = full.field("userIdentity").orElse(full);
        if (isByAws(full, identity)) {
            return;
        }
        Optional<JsonNode> tls = full.field("tlsDetails");
        String accessKey = text(identity, "accessKeyId");
        Client client = new Client(
                event.eventSource(),
                tls.map(details -> text(details, "tlsVersion")).orElse(null),
                tls.map(details -> text(details, "cipherSuite")).orElse(null),
                accessKey != null && accessKey.startsWith("AKIA"),
                text(identity, "arn"),
                text(full, "userAgent"));
        counts.merge(client, new Requests(1, event.eventTime()), Requests::and);
    }

    /** What AWS does, for somebody or in its console, shows nothing of a client. */
    private static boolean isByAws(JsonNode event, JsonNode identity) {
        String address = text(event, "sourceIPAddress");
        return text(identity, "invokedBy") != null
                || "AWSService".equals(text(identity, "type"))
                || "AwsServiceEvent".equals(text(event, "eventType"))
                || "true".equals(text(event, "sessionCredentialFromConsole"))
                || (address != null && (address.endsWith(".amazonaws.com") || address.startsWith("AWS Internal")));
    }

    void facts(Visit visit) {
        if (unreadable.get() > 0) {
            visit.gap(UNREADABLE, FactType.CLIENT_TLS_USAGE);
        }
        counts.forEach((client, requests) -> visit.add(fact(visit, client, requests)));
    }

    private static ClientTlsUsage fact(Visit visit, Client client, Requests requests) {
        FactDraft<ClientTlsUsage> draft = FactDraft.of(
                ClientTlsUsage.class,
                visit.site()
                        .id(
                                client.eventSource(),
                                visit.site().arn("cloudtrail", "client/" + digest(client.toString()))),
                UNREADABLE);
        return draft.set("eventSource", client.eventSource())
                .setOrAbsent("tlsVersion", client.tlsVersion())
                .setOrAbsent("cipherSuite", client.cipherSuite())
                .set("longTermCredentials", client.longTermCredentials())
                .setOrAbsent("principal", client.principal())
                .setOrAbsent("userAgent", client.userAgent())
                .set("count", requests.count())
                .set("lastSeen", requests.lastSeen())
                .build(visit.originNow(CloudTrailCall.LOOKUP_EVENTS));
    }

    private static Optional<JsonNode> parse(@Nullable String event) {
        try {
            return event == null
                    ? Optional.empty()
                    : Optional.of(JsonNode.parser().parse(event));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(JsonNode node, String member) {
        return node.isObject()
                ? node.field(member)
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .orElse(null)
                : null;
    }

    /** Gives a short name that stays the same as long as the requests look alike. */
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
