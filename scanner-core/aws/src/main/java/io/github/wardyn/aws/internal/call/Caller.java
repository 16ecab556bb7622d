package io.github.wardyn.aws.internal.call;

import io.github.wardyn.model.UnknownReason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.exception.SdkException;

/** Makes calls in one place, turns every failure into a refusal, and tells a listener of each. */
public final class Caller {

    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);

    private final String place;
    private final InstantSource clock;
    private final Listener listener;

    /** Is told of every call that is over. */
    public interface Listener {

        /**
         * A call is over.
         *
         * @param place account and Region, for people
         * @param refusal why it gave no answer; null where it did
         */
        void called(Call call, String place, @Nullable Refusal refusal);
    }

    /**
     * Makes a caller.
     *
     * @param place account and Region, for logs
     */
    public Caller(String place, InstantSource clock, Listener listener) {
        this.place = place;
        this.clock = clock;
        this.listener = listener;
    }

    /** Makes one call. */
    public <T> Answer<T> call(Call call, Supplier<T> sdk) {
        try {
            T value = sdk.get();
            log(call, value);
            listener.called(call, place, null);
            return Answer.of(value, clock.instant());
        } catch (SdkException e) {
            Refusal refusal = Refusals.of(call, e);
            LOG.debug("{} {}: {}", call.action(), place, e.getMessage());
            listener.called(call, place, refusal);
            return Answer.refused(refusal, clock.instant());
        }
    }

    /**
     * Makes a call for each page of a list, one after the other.
     *
     * @param next gives the token of the page behind; null is the end
     * @return why the list is not complete; null where it is
     */
    public <P> @Nullable Refusal pages(
            Call call, Function<@Nullable String, P> page, Function<P, @Nullable String> next, Consumer<P> onPage) {
        PageTokens tokens = new PageTokens();
        String token = null;
        while (true) {
            String current = token;
            Answer<P> answer = call(call, () -> page.apply(current));
            P value = answer.value();
            if (value == null) {
                return answer.refusal();
            }
            onPage.accept(value);
            token = next.apply(value);
            if (token == null || token.isEmpty()) {
                return null;
            }
            if (tokens.goRound(token)) {
                return goesRound(call);
            }
        }
    }

    /** Makes the refusal of a list whose pages lead back to one that was read. */
    public static Refusal goesRound(Call call) {
        return new Refusal("RepeatedPage", new UnknownReason.Throttled(call.action()), true, true);
    }

    /** Tells the time. */
    public Instant now() {
        return clock.instant();
    }

    private void log(Call call, @Nullable Object value) {
        if (LOG.isDebugEnabled()) {
            String id = value instanceof AwsResponse response && response.responseMetadata() != null
                    ? response.responseMetadata().requestId()
                    : "";
            LOG.debug("{} {} {}", call.action(), place, id);
        }
    }
}
