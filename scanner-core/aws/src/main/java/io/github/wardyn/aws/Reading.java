package io.github.wardyn.aws;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.call.Caller;
import io.github.wardyn.aws.internal.call.Refusal;
import io.github.wardyn.aws.internal.collect.Clients;
import io.github.wardyn.aws.internal.collect.Harvest;
import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.schedule.Job;
import io.github.wardyn.model.FactType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One collector at work in one account and Region, from its first call to the finished part. */
final class Reading {

    private final PartKey key;
    private final Site site;
    private final Clients clients;
    private final Parts parts;
    private final Harvest harvest = new Harvest();

    Reading(PartKey key, Site site, Clients clients, Parts parts) {
        this.key = key;
        this.site = site;
        this.clients = clients;
        this.parts = parts;
    }

    void begin(BiConsumer<Consumer<Job>, Runnable> place, Consumer<Visit> source, Set<FactType> types) {
        Caller caller = parts.caller(site.toString(), this::notice);
        AtomicReference<@Nullable Visit> visit = new AtomicReference<>();
        place.accept(
                job -> {
                    Visit begun = new Visit(site, clients, caller, harvest, job, parts.eventWindow());
                    visit.set(begun);
                    source.accept(begun);
                },
                () -> {
                    Visit done = visit.get();
                    if (done != null) {
                        done.finish();
                    }
                    CollectedPart part = new CollectedPart(key, harvest.facts(), harvest.coverage(site, types));
                    parts.finished(part, !harvest.mayDoBetter());
                });
    }

    private void notice(Call call, String place, @Nullable Refusal refusal) {
        if (refusal != null && refusal.passing()) {
            harvest.passing();
        }
    }
}
