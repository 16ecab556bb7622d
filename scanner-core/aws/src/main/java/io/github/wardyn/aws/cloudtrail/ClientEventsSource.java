package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.trail.ClientRequests;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;

/**
 * Counts the requests that look alike among CloudTrail's recent events. LookupEvents gives management events only, two
 * pages of fifty a second, so a busy Region takes a while.
 */
public final class ClientEventsSource implements ServiceSource {

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
        ClientRequests requests = new ClientRequests();
        EventLookup lookup = new EventLookup(visit);
        for (String source : ClientRequests.SOURCES) {
            lookup.begin(
                    LookupAttributeKey.EVENT_SOURCE,
                    source,
                    requests::add,
                    gap -> visit.gap(gap, FactType.CLIENT_TLS_USAGE));
        }
        visit.whenDone(() -> requests.facts(visit.site().scope(), visit.originNow(CloudTrailCall.LOOKUP_EVENTS))
                .forEach(visit::add));
    }
}
