package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.call.Caller;
import io.github.wardyn.aws.internal.call.PageTokens;
import io.github.wardyn.aws.internal.call.Refusal;
import io.github.wardyn.aws.internal.schedule.Job;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.UnknownReason;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;

/** One source at work in one account and Region: what it may call, and where it puts what it finds. */
public final class Visit {

    private final Site site;
    private final Clients clients;
    private final Caller caller;
    private final Harvest harvest;
    private final Job job;
    private final Duration eventWindow;
    private final Mentions mentions;
    private volatile Runnable onDone = () -> {};

    /** Begins a visit whose pieces of work are those of a job. */
    public Visit(Site site, Clients clients, Caller caller, Harvest harvest, Job job, Duration eventWindow) {
        this.site = site;
        this.clients = clients;
        this.caller = caller;
        this.harvest = harvest;
        this.job = job;
        this.eventWindow = eventWindow;
        this.mentions = new Mentions(site);
    }

    /** Tells where it is. */
    public Site site() {
        return site;
    }

    /** Tells how far back CloudTrail's events are looked up; zero for not at all. */
    public Duration eventWindow() {
        return eventWindow;
    }

    /** Tells the time. */
    public Instant now() {
        return caller.now();
    }

    /** Gives what names the resources that facts link to. */
    public Mentions mentions() {
        return mentions;
    }

    /** Gives what names resources of another Region. */
    public static Mentions mentionsOf(Site there) {
        return new Mentions(there);
    }

    /** Gives the client of a service here; the same one every time. */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient> C client(
            Class<C> type, Supplier<B> builder) {
        return client(type, builder, site.region());
    }

    /** Gives the client of a service elsewhere, for global services. */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient> C client(
            Class<C> type, Supplier<B> builder, Region region) {
        return clients.get(type, builder, region);
    }

    /** Makes one call. */
    public <T> Answer<T> call(Call call, Supplier<T> sdk) {
        return caller.call(call, sdk);
    }

    /**
     * Makes a call for each page of a list, one after the other.
     *
     * @param next gives the token of the page behind; null is the end
     * @return why the list is not complete; null where it is
     */
    public <P> @Nullable UnknownReason pages(
            Call call, Function<@Nullable String, P> page, Function<P, @Nullable String> next, Consumer<P> onPage) {
        Refusal refusal = list(call, page, next, onPage);
        return refusal == null ? null : refusal.reason();
    }

    /** Does the same, and tells more of the refusal. */
    public <P> @Nullable Refusal list(
            Call call, Function<@Nullable String, P> page, Function<P, @Nullable String> next, Consumer<P> onPage) {
        Refusal refusal = caller.pages(call, page, next, onPage);
        if (refusal != null && refusal.passing()) {
            harvest.passing();
        }
        return refusal;
    }

    /**
     * Does the same with each page as a piece of work of its own, for calls of a documented rate.
     *
     * @param onEnd is told once why the list is not complete, null where it is
     */
    public <P> void forkPages(
            Call call,
            Function<@Nullable String, P> page,
            Function<P, @Nullable String> next,
            Consumer<P> onPage,
            Consumer<@Nullable UnknownReason> onEnd) {
        PageTokens tokens = new PageTokens();
        forkPage(call, page, null, (answer, fork) -> {
            P value = answer.value();
            if (value == null) {
                onEnd.accept(answer.reason());
                return;
            }
            onPage.accept(value);
            String token = next.apply(value);
            if (token == null || token.isEmpty()) {
                onEnd.accept(null);
            } else if (tokens.goRound(token)) {
                harvest.passing();
                onEnd.accept(Caller.goesRound(call).reason());
            } else {
                fork.accept(token);
            }
        });
    }

    /** Asks for one page; what is done with it may ask for another by its token. */
    private <P> void forkPage(
            Call call,
            Function<@Nullable String, P> page,
            @Nullable String token,
            BiConsumer<Answer<P>, Consumer<String>> with) {
        job.fork(
                call,
                () -> with.accept(call(call, () -> page.apply(token)), behind -> forkPage(call, page, behind, with)));
    }

    /** Does something beside what is being done. */
    public void fork(Runnable work) {
        job.fork(work);
    }

    /** Does something that makes one call of a documented rate. */
    public void fork(Call paced, Runnable work) {
        job.fork(paced, work);
    }

    /** Says what to do when all is read. */
    public void whenDone(Runnable work) {
        onDone = work;
    }

    /** Gathers a fact. */
    public void add(Fact fact) {
        harvest.add(fact);
    }

    /** Says that facts of some types may be missing; nothing is said where there is no reason. */
    public void gap(@Nullable UnknownReason reason, FactType... types) {
        if (reason != null) {
            for (FactType type : types) {
                harvest.gap(type, reason);
            }
        }
    }

    /** Tells where a fact came from. */
    public static Origin origin(Call call, Answer<?> answer) {
        return new Origin.ApiCall(call.action(), answer.at());
    }

    /** Tells that a fact came from a list whose pages were just answered. */
    public Origin originNow(Call call) {
        return new Origin.ApiCall(call.action(), caller.now());
    }

    /** Does what was left to be done when all is read. */
    public void finish() {
        onDone.run();
    }
}
