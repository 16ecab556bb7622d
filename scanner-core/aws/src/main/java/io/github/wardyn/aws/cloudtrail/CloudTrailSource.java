package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.CloudTrailSelector;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.DescribeTrailsResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetTrailStatusResponse;
import software.amazon.awssdk.services.cloudtrail.model.Trail;

/** Reads the trails that record in a Region, those of other Regions and of the organisation among them. */
public final class CloudTrailSource implements ServiceSource {

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.CLOUD_TRAIL_SELECTOR);
    }

    @Override
    public List<? extends Call> calls() {
        return List.of(
                CloudTrailCall.DESCRIBE_TRAILS, CloudTrailCall.GET_TRAIL_STATUS, CloudTrailCall.GET_EVENT_SELECTORS);
    }

    @Override
    public void read(Visit visit) {
        CloudTrailClient client = visit.client(CloudTrailClient.class, CloudTrailClient::builder);
        Answer<DescribeTrailsResponse> answer = visit.call(
                CloudTrailCall.DESCRIBE_TRAILS, () -> client.describeTrails(r -> r.includeShadowTrails(true)));
        DescribeTrailsResponse given = answer.value();
        visit.gap(answer.reason(), FactType.CLOUD_TRAIL_SELECTOR);
        if (given != null) {
            given.trailList().forEach(trail -> visit.fork(() -> read(visit, client, trail)));
        }
    }

    private static void read(Visit visit, CloudTrailClient client, Trail trail) {
        String arn = trail.trailARN();
        Answer<GetEventSelectorsResponse> selectors =
                visit.call(CloudTrailCall.GET_EVENT_SELECTORS, () -> client.getEventSelectors(r -> r.trailName(arn)));
        Answer<GetTrailStatusResponse> status =
                visit.call(CloudTrailCall.GET_TRAIL_STATUS, () -> client.getTrailStatus(r -> r.name(arn)));
        String region = visit.site().region().code();
        boolean atHome = region.equals(trail.homeRegion());
        FactDraft<CloudTrailSelector> draft = FactDraft.of(
                CloudTrailSelector.class,
                visit.site().id(trail.name(), atHome ? arn : arn + "/" + region),
                Objects.requireNonNullElseGet(
                        selectors.reason(), () -> Words.missing(CloudTrailCall.GET_EVENT_SELECTORS)));
        draft.set("trailName", trail.name());
        GetTrailStatusResponse seen = status.value();
        if (seen == null) {
            draft.unknown("isLogging", Objects.requireNonNull(status.reason()));
        } else {
            draft.set("isLogging", Boolean.TRUE.equals(seen.isLogging()));
        }
        GetEventSelectorsResponse given = selectors.value();
        if (given != null) {
            SelectorMapper.map(draft, given);
        }
        visit.add(draft.build(Visit.origin(CloudTrailCall.GET_EVENT_SELECTORS, selectors)));
    }
}
