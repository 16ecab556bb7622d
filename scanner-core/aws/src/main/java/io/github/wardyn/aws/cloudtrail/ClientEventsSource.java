package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttribute;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsResponse;

/**
 * Counts the requests that look alike among CloudTrail's recent events. LookupEvents gives management events only, two
 * pages of fifty a second, so a busy Region takes a while.
 */
public final class ClientEventsSource implements ServiceSource {

    private static final List<String> EVENT_SOURCES =
            List.of("dynamodb.amazonaws.com", "dax.amazonaws.com", "kms.amazonaws.com");

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.CLIENT_TLS_USAGE);
    }

    @Override
    public List<? extends Call> calls() {
        return List.of(CloudTrailCall.LOOKUP_EVENTS);
    }

    @Override
    public void read(Visit visit) {
        CloudTrailClient client = visit.client(CloudTrailClient.class, CloudTrailClient::builder);
        Instant until = visit.now();
        Instant from = until.minus(visit.eventWindow());
        UsageCount count = new UsageCount();
        for (String source : EVENT_SOURCES) {
            LookupAttribute attribute = LookupAttribute.builder()
                    .attributeKey(LookupAttributeKey.EVENT_SOURCE)
                    .attributeValue(source)
                    .build();
            visit.forkPages(
                    CloudTrailCall.LOOKUP_EVENTS,
                    token -> client.lookupEvents(r -> r.lookupAttributes(attribute)
                            .startTime(from)
                            .endTime(until)
                            .nextToken(token)),
                    LookupEventsResponse::nextToken,
                    page -> page.events().forEach(count::add),
                    gap -> visit.gap(gap, FactType.CLIENT_TLS_USAGE));
        }
        visit.whenDone(() -> count.facts(visit));
    }
}
