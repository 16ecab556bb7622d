package io.github.wardyn.aws;

import io.github.wardyn.aws.internal.call.Caller;
import io.github.wardyn.aws.internal.call.Refusals;
import io.github.wardyn.aws.internal.collect.Assembly;
import io.github.wardyn.aws.internal.collect.Assembly.Sight;
import io.github.wardyn.aws.internal.collect.Namers;
import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.scope.Entrance;
import io.github.wardyn.aws.internal.scope.Regions;
import io.github.wardyn.aws.internal.scope.ScopeCall;
import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that was found so far, by account, Region and collector. */
final class Parts {

    private final LiveRequest request;
    private final Map<PartKey, CollectedPart> finished = new ConcurrentSkipListMap<>();
    private final Set<PartKey> mayDoBetter = ConcurrentHashMap.newKeySet();
    private final List<Fact> accountRegions = new CopyOnWriteArrayList<>();
    private final List<Coverage.Entry> gaps = new CopyOnWriteArrayList<>();
    /** Accounts whose Regions are those that this version knows, since they did not tell. */
    private final Set<String> guessed = ConcurrentHashMap.newKeySet();

    private final Set<String> principals = ConcurrentHashMap.newKeySet();

    Parts(LiveRequest request) {
        this.request = request;
    }

    Duration eventWindow() {
        return request.eventWindow();
    }

    /** Makes a caller whose calls the request's listener hears of. */
    Caller caller(String place) {
        return caller(place, (call, where, refusal) -> {});
    }

    Caller caller(String place, Caller.Listener also) {
        return new Caller(place, request.clock(), (call, where, refusal) -> {
            also.called(call, where, refusal);
            request.progress().called(call.action(), where, refusal == null ? null : refusal.errorCode());
        });
    }

    /** Takes a part from an earlier collection; tells whether there was one. */
    boolean resume(PartKey key) {
        Optional<CollectedPart> kept = request.parts().load(key);
        kept.ifPresent(part -> {
            finished.put(key, part);
            request.progress().finished(key, true);
        });
        return kept.isPresent();
    }

    /** Takes a part; one in which a call may succeed at another time is not kept for later collections. */
    void finished(CollectedPart part, boolean keep) {
        CollectedPart whole = add(part);
        if (!keep) {
            mayDoBetter.add(part.key());
        } else if (!mayDoBetter.contains(part.key())) {
            request.parts().save(whole);
        }
        request.progress().finished(part.key(), false);
    }

    /** Adds to what was found in the same place before, if anything was. */
    CollectedPart add(CollectedPart part) {
        return Objects.requireNonNull(finished.merge(part.key(), part, CollectedPart::with));
    }

    Map<PartKey, CollectedPart> finished() {
        return finished;
    }

    void gap(Scope scope, FactType type, UnknownReason reason) {
        gaps.add(new Coverage.Entry(type, scope, Region.NONE, reason));
    }

    /** Notes whose credentials began the collection. */
    void readBy(String principal) {
        principals.add(principal);
    }

    /** Notes that an account's Regions are read. */
    void regions(Entrance entrance, Regions regions) {
        Scope scope = new Scope(entrance.account());
        gaps.add(new Coverage.Entry(FactType.ACCOUNT_REGION, scope, Region.NONE, regions.gap()));
        if (regions.gap() != null) {
            guessed.add(entrance.account());
        }
        for (String code : regions.codes()) {
            Site site = new Site(entrance.partition(), entrance.account(), new Region(code));
            FactDraft<AccountRegion> draft = FactDraft.of(
                    AccountRegion.class,
                    site.id(code, site.arn("account", "account")),
                    new UnknownReason.NotCollected(ScopeCall.LIST_ACCOUNTS.action()));
            if (entrance.accountName() != null) {
                draft.set("accountName", entrance.accountName());
            }
            UnknownReason unknown = entrance.organization().unknown();
            if (unknown != null) {
                draft.unknown("organizationId", unknown);
            } else {
                draft.setOrAbsent("organizationId", entrance.organization().id());
            }
            accountRegions.add(draft.build(new Origin.ApiCall(
                    ScopeCall.LIST_REGIONS.action(), request.clock().instant())));
        }
    }

    Snapshot snapshot(Instant takenAt) {
        List<Coverage.Entry> coverage = coverage();
        Assembly assembly = new Assembly(
                finished.values().stream().map(CollectedPart::facts).toList(), coverage);
        Map<String, List<Sight>> byAccount = new TreeMap<>();
        accountRegions.stream()
                .filter(fact -> !isOff(fact.id().scope().value(), fact.id().region()))
                .forEach(fact -> sights(byAccount, fact.id().scope().value())
                        .add(new Sight(fact, fact.id().region())));
        finished.forEach((key, part) ->
                part.facts().forEach(fact -> sights(byAccount, key.account()).add(new Sight(fact, key.region()))));
        List<SnapshotPart> parts = byAccount.entrySet().stream()
                .map(entry -> new SnapshotPart(new Scope(entry.getKey()), assembly.facts(entry.getValue()), List.of()))
                .toList();
        SnapshotHeader header = new SnapshotHeader(
                World.LIVE, takenAt, request.tool(), new Coverage(coverage), List.of(), List.copyOf(principals));
        return Snapshot.of(header, parts);
    }

    /** Tells whether a Region was only tried, since the account did not tell its own, and turned out to be off. */
    private boolean isOff(String account, Region region) {
        CollectedPart tried = finished.get(new PartKey(account, region, Collector.DYNAMODB));
        return guessed.contains(account)
                && tried != null
                && tried.coverage().stream()
                        .allMatch(entry -> entry.gap() != null && Refusals.isNotKnownThere(entry.gap()));
    }

    /** Gives what was read; keys and roles are all known only where all that may name one is. */
    private List<Coverage.Entry> coverage() {
        List<CollectedPart> read = finished.values().stream()
                .filter(part -> !isOff(part.key().account(), part.key().region()))
                .toList();
        Map<Coverage.Entry, UnknownReason> unnamed = new HashMap<>();
        Map.of(FactType.KMS_KEY, Collector.KMS, FactType.IAM_ROLE, Collector.IAM)
                .forEach((named, reader) -> {
                    Namers namers = new Namers(named);
                    read.stream()
                            .filter(part -> part.key().collector() != reader)
                            .forEach(part -> {
                                PartKey key = part.key();
                                Region region = named == FactType.IAM_ROLE ? Region.NONE : key.region();
                                var whole = new Coverage.Entry(named, new Scope(key.account()), region, null);
                                namers.unseen(part)
                                        .ifPresent(reason -> unnamed.merge(whole, reason, UnknownReason::first));
                            });
                });
        List<Coverage.Entry> coverage = new ArrayList<>(gaps);
        read.stream()
                .flatMap(part -> part.coverage().stream())
                .map(entry -> new Coverage.Entry(
                        entry.type(), entry.scope(), entry.region(), unnamed.getOrDefault(entry, entry.gap())))
                .forEach(coverage::add);
        return coverage;
    }

    private static List<Sight> sights(Map<String, List<Sight>> byAccount, String account) {
        return byAccount.computeIfAbsent(account, a -> new ArrayList<>());
    }
}
