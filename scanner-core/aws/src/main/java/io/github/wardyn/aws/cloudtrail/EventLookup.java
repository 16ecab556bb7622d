package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.trail.TrailEvent;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.Event;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttribute;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsResponse;

/** Looks events of the window up, by one attribute a time as LookupEvents wants it, page after page at the rate it admits. */
final class EventLookup {

    private static final UnknownReason UNREADABLE =
            new UnknownReason.Unreadable(CloudTrailCall.LOOKUP_EVENTS.action() + " with events that can be read");

    private final Visit visit;
    private final CloudTrailClient client;
    private final Instant until;
    private final Instant from;

    EventLookup(Visit visit) {
        this.visit = visit;
        this.client = visit.client(CloudTrailClient.class, CloudTrailClient::builder);
        this.until = visit.now();
        this.from = until.minus(visit.eventWindow());
    }

    /** Tells where the window begins. */
    Instant from() {
        return from;
    }

    /**
     * Begins to look up.
     *
     * @param onEvent is told every event that can be read
     * @param onGap is told why there may be more of them
     */
    void begin(LookupAttributeKey key, String value, Consumer<TrailEvent> onEvent, Consumer<UnknownReason> onGap) {
        LookupAttribute attribute = LookupAttribute.builder()
                .attributeKey(key)
                .attributeValue(value)
                .build();
        AtomicBoolean unreadable = new AtomicBoolean();
        visit.forkPages(
                CloudTrailCall.LOOKUP_EVENTS,
                token -> client.lookupEvents(r -> r.lookupAttributes(attribute)
                        .startTime(from)
                        .endTime(until)
                        .nextToken(token)),
                LookupEventsResponse::nextToken,
                page -> page.events()
                        .forEach(event ->
                                read(visit.site(), event).ifPresentOrElse(onEvent, () -> unreadable.set(true))),
                gap -> {
                    if (gap != null) {
                        onGap.accept(gap);
                    } else if (unreadable.get()) {
                        onGap.accept(UNREADABLE);
                    }
                });
    }

    private static Optional<TrailEvent> read(Site site, Event event) {
        return parse(event.cloudTrailEvent()).flatMap(json -> TrailEvent.of(path -> member(json, path, site, event)));
    }

    /** What the record does not say of place and time, the answer around it does. */
    private static @Nullable String member(JsonNode json, String path, Site site, Event event) {
        if (path.equals(TrailEvent.KEY)) {
            return key(json);
        }
        return switch (path) {
            case "recipientAccountId" -> site.account();
            case "awsRegion" -> site.region().code();
            case "eventTime" -> Objects.toString(event.eventTime(), null);
            case "eventSource" -> event.eventSource();
            case "eventName" -> event.eventName();
            default -> text(json, path);
        };
    }

    private static @Nullable String key(JsonNode json) {
        return json.field("resources").filter(JsonNode::isArray).map(JsonNode::asArray).stream()
                .flatMap(resources -> resources.stream())
                .filter(resource -> TrailEvent.KEY.equals(text(resource, "type")))
                .map(resource -> text(resource, "ARN"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode json, String path) {
        JsonNode node = json;
        for (String name : path.split("\\.", -1)) {
            node = node.isObject() ? node.field(name).orElse(null) : null;
            if (node == null) {
                return null;
            }
        }
        return node.isString() ? node.asString() : null;
    }

    private static Optional<JsonNode> parse(@Nullable String event) {
        try {
            return event == null
                    ? Optional.empty()
                    : Optional.of(JsonNode.parser().parse(event)).filter(JsonNode::isObject);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
