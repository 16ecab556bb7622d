package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.ContributorInsightsStatus;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.PointInTimeRecoveryDescription;
import io.github.wardyn.model.PointInTimeRecoveryStatus;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TimeToLiveDescription;
import io.github.wardyn.model.TimeToLiveStatus;
import io.github.wardyn.model.UnknownReason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.DescribeContributorInsightsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetResourcePolicyResponse;

/**
 * What each table is asked for beside DescribeTable. All of it is off where AWS says nothing: recovery, TTL, Contributor
 * Insights; a table that answers PolicyNotFoundException has no policy.
 */
final class TableSettings {

    private final Visit visit;
    private final DynamoDbCalls calls;

    TableSettings(Visit visit, DynamoDbCalls calls) {
        this.visit = visit;
        this.calls = calls;
    }

    void read(FactDraft<Table> draft, String name, String arn) {
        timeToLive(draft, calls.describeTimeToLive(name));
        insights(draft, calls.describeContributorInsights(name, null));
        policy(draft, calls.getResourcePolicy(arn));
    }

    /** What AWS documents a rate for; asked first, since it decides how long a collection lasts. */
    record Paced(
            Answer<ContinuousBackupsDescription> recovery,
            Map<String, String> tags,
            @Nullable UnknownReason tagsRefused) {

        void set(FactDraft<Table> draft) {
            TableSettings.recovery(draft, recovery);
            draft.setUnless(tagsRefused, "tags", tags);
        }
    }

    /** Reads what AWS documents a rate for, one call after the other, and goes on then. */
    void readPaced(String name, String arn, Consumer<Paced> then) {
        visit.fork(DynamoDbCall.DESCRIBE_CONTINUOUS_BACKUPS, () -> {
            Answer<ContinuousBackupsDescription> recovery = calls.describeContinuousBackups(name);
            Map<String, String> tags = new LinkedHashMap<>();
            calls.listTagsOfResource(
                    arn, tags, refused -> visit.fork(() -> then.accept(new Paced(recovery, tags, refused))));
        });
    }

    private static void recovery(FactDraft<Table> draft, Answer<ContinuousBackupsDescription> answer) {
        if (answer.reason() != null && !answer.failedWith("ContinuousBackupsUnavailable")) {
            draft.unknown("pointInTimeRecovery", answer.reason());
            return;
        }
        ContinuousBackupsDescription given = answer.value();
        var recovery = given == null ? null : given.pointInTimeRecoveryDescription();
        if (recovery == null) {
            draft.set(
                    "pointInTimeRecovery",
                    new PointInTimeRecoveryDescription(PointInTimeRecoveryStatus.DISABLED, null, null));
            return;
        }
        PointInTimeRecoveryStatus status = Words.part(
                draft,
                "pointInTimeRecovery.pointInTimeRecoveryStatus",
                PointInTimeRecoveryStatus.class,
                Objects.requireNonNullElse(recovery.pointInTimeRecoveryStatusAsString(), "DISABLED"));
        draft.set(
                "pointInTimeRecovery",
                new PointInTimeRecoveryDescription(
                        status, days(recovery, status), recovery.earliestRestorableDateTime()));
    }

    /** Answers from before the window could be chosen do not name it: it was always 35 days. */
    private static @Nullable Integer days(
            software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription given,
            @Nullable PointInTimeRecoveryStatus status) {
        boolean on = status == PointInTimeRecoveryStatus.ENABLED;
        return on && given.recoveryPeriodInDays() == null ? Integer.valueOf(35) : given.recoveryPeriodInDays();
    }

    private static void timeToLive(
            FactDraft<Table> draft,
            Answer<software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription> answer) {
        if (answer.reason() != null) {
            draft.unknown("timeToLive", answer.reason());
            return;
        }
        var given = answer.value();
        String text = given == null ? null : given.timeToLiveStatusAsString();
        TimeToLiveStatus status = Words.part(
                draft,
                "timeToLive.timeToLiveStatus",
                TimeToLiveStatus.class,
                Objects.requireNonNullElse(text, "DISABLED"));
        draft.set("timeToLive", new TimeToLiveDescription(status, given == null ? null : given.attributeName()));
    }

    static void insights(FactDraft<?> draft, Answer<DescribeContributorInsightsResponse> answer) {
        DescribeContributorInsightsResponse given = answer.value();
        if (given == null) {
            draft.unknown("contributorInsightsStatus", Objects.requireNonNull(answer.reason()));
            return;
        }
        Words.set(
                draft,
                "contributorInsightsStatus",
                ContributorInsightsStatus.class,
                Objects.requireNonNullElse(given.contributorInsightsStatusAsString(), "DISABLED"));
    }

    static void policy(FactDraft<?> draft, Answer<GetResourcePolicyResponse> answer) {
        GetResourcePolicyResponse given = answer.value();
        if (given != null && given.policy() != null) {
            draft.set("resourcePolicy", new PolicyDocument(given.policy()));
        } else if (given != null || answer.failedWith("PolicyNotFound")) {
            draft.absent("resourcePolicy");
        } else {
            draft.unknown("resourcePolicy", Objects.requireNonNull(answer.reason()));
        }
    }
}
