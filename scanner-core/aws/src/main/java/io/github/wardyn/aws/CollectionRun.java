package io.github.wardyn.aws;

import io.github.wardyn.aws.internal.call.Caller;
import io.github.wardyn.aws.internal.collect.Clients;
import io.github.wardyn.aws.internal.collect.SdkSettings;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.schedule.Scheduler;
import io.github.wardyn.aws.internal.scope.Entrance;
import io.github.wardyn.aws.internal.scope.Entrances;
import io.github.wardyn.aws.internal.scope.Regions;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.UnknownReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One run: every account is entered, every Region of it read, and then the keys and roles that all of them name.
 */
final class CollectionRun {

    private final LiveRequest request;
    private final Scheduler scheduler;
    private final SdkSettings sdk;
    private final Parts parts;
    private final Map<String, Clients> clientsByAccount = new ConcurrentHashMap<>();
    private final Map<String, Entrance> entrances = Collections.synchronizedMap(new TreeMap<>());

    CollectionRun(LiveRequest request) {
        this.request = request;
        this.sdk = new SdkSettings(request.connection());
        int concurrency = request.connection().concurrency();
        // A few more workers than requests at once: some of them sign, parse or wait before another attempt. Half as
        // many
        // again were slower on two cores.
        this.scheduler = new Scheduler(
                concurrency + concurrency / 8, request.connection().concurrencyPerRegion());
        this.parts = new Parts(request);
    }

    Snapshot run() {
        Instant takenAt = request.clock().instant();
        try (sdk;
                scheduler) {
            List<@Nullable String> profiles = new ArrayList<>(request.accounts().profiles());
            if (profiles.isEmpty()) {
                profiles.add(null);
            }
            profiles.forEach(profile -> scheduler.place().begin(job -> find(profile), () -> {}));
            scheduler.await();
            new Mentioned(request, scheduler, parts, entrances, clientsByAccount).read();
            scheduler.await();
            return parts.snapshot(takenAt);
        } finally {
            clientsByAccount.values().forEach(Clients::close);
        }
    }

    private void find(@Nullable String profile) {
        Caller caller = parts.caller("");
        Entrances all = new Entrances(request, sdk, caller, profile);
        Entrances.Found found = all.find();
        found.closed().forEach(this::closed);
        if (found.principal() != null) {
            parts.readBy(found.principal());
        }
        for (Entrance entrance : found.entrances()) {
            if (entrances.putIfAbsent(entrance.account(), entrance) == null) {
                Scheduler.Place place = scheduler.place();
                place.beginAhead(job -> enter(all, entrance), () -> {});
            }
        }
    }

    private void enter(Entrances all, Entrance entrance) {
        UnknownReason refused = all.enter(entrance);
        if (refused != null) {
            entrances.remove(entrance.account());
            closed(entrance.account(), refused);
            return;
        }
        Clients clients = new Clients(sdk, entrance.credentials());
        clientsByAccount.put(entrance.account(), clients);
        Regions regions = request.regions().isEmpty()
                ? Regions.enabled(entrance, clients, parts.caller(entrance.account()))
                : new Regions(request.regions(), null);
        parts.regions(entrance, regions);
        List<Collector> regional = request.collectors().stream()
                .filter(collector -> Sources.regional(collector).isPresent())
                .sorted()
                .toList();
        request.progress()
                .opened(
                        entrance.account(),
                        regions.codes().size(),
                        regions.codes().size() * regional.size());
        for (String code : regions.codes()) {
            Site site = new Site(entrance.partition(), entrance.account(), new Region(code));
            Scheduler.Place place = scheduler.place();
            regional.forEach(collector -> read(place, site, clients, collector));
        }
    }

    private void read(Scheduler.Place place, Site site, Clients clients, Collector collector) {
        ServiceSource source = Sources.regional(collector).orElseThrow();
        PartKey key = new PartKey(site.account(), site.region(), collector);
        if (!parts.resume(key)) {
            Reading reading = new Reading(key, site, clients, parts);
            boolean paced = source.calls().stream().anyMatch(call -> call.perSecond() > 0);
            reading.begin(paced ? place::beginAhead : place::begin, source::read, source.facts());
        }
    }

    /** Says of an account that could not be entered that nothing in it is known. */
    private void closed(String account, UnknownReason reason) {
        request.progress().closed(account, reason.text(), reason.remedy());
        parts.gap(new Scope(account), FactType.ACCOUNT_REGION, reason);
        for (Collector collector : request.collectors()) {
            collector.facts().forEach(type -> parts.gap(new Scope(account), type, reason));
        }
    }
}
