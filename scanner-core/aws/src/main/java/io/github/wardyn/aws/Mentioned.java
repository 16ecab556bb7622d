package io.github.wardyn.aws;

import io.github.wardyn.aws.iam.IamSource;
import io.github.wardyn.aws.internal.collect.Assembly;
import io.github.wardyn.aws.internal.collect.Clients;
import io.github.wardyn.aws.internal.collect.Site;
import io.github.wardyn.aws.internal.schedule.Scheduler;
import io.github.wardyn.aws.internal.scope.Entrance;
import io.github.wardyn.aws.kms.KmsSource;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the roles and keys that facts name, when all Regions are read. A key is read once, however many name it: with the credentials of the account that owns it where that is read
 * too, else with those of the first account that names it. Keys name related keys, so there may be a second round.
 */
final class Mentioned {

    private final LiveRequest request;
    private final Scheduler scheduler;
    private final Parts parts;
    private final Map<String, Entrance> entrances;
    private final Map<String, Clients> clients;

    Mentioned(
            LiveRequest request,
            Scheduler scheduler,
            Parts parts,
            Map<String, Entrance> entrances,
            Map<String, Clients> clients) {
        this.request = request;
        this.scheduler = scheduler;
        this.parts = parts;
        this.entrances = entrances;
        this.clients = clients;
    }

    void read() {
        if (request.collectors().contains(Collector.IAM)) {
            roles();
        }
        if (request.collectors().contains(Collector.KMS)) {
            keys();
        }
    }

    private void roles() {
        for (Map.Entry<String, Clients> account : clients.entrySet()) {
            PartKey key = new PartKey(account.getKey(), Region.NONE, Collector.IAM);
            Set<String> roles = new TreeSet<>();
            parts.finished().forEach((part, found) -> {
                if (part.account().equals(account.getKey())) {
                    found.facts().forEach(fact -> Assembly.mentioned(fact, FactType.IAM_ROLE, roles::add));
                }
            });
            Entrance entrance = entrances.get(account.getKey());
            if (entrance != null && !parts.resume(key)) {
                Site site = new Site(entrance.partition(), entrance.account(), Region.NONE);
                new Reading(key, site, account.getValue(), parts)
                        .begin(
                                scheduler.place()::begin,
                                visit -> IamSource.read(visit, entrance.home(), roles),
                                IamSource.FACTS);
            }
        }
    }

    private void keys() {
        Set<String> known = resumed();
        for (Map<Site, Asked> round = round(known); !round.isEmpty(); round = round(known)) {
            round.forEach(this::read);
            scheduler.await();
        }
    }

    /** Keys to read in one account and Region, and the accounts that name them. */
    private record Asked(Set<String> keys, Set<String> by) {}

    /** Takes parts of an earlier collection, and says of all Regions that were read that their keys are known. */
    private Set<String> resumed() {
        Set<PartKey> places = new TreeSet<>();
        parts.finished().keySet().stream()
                .filter(key -> !key.region().equals(Region.NONE))
                .forEach(key -> places.add(new PartKey(key.account(), key.region(), Collector.KMS)));
        Set<String> known = new TreeSet<>();
        for (PartKey key : places) {
            if (!parts.resume(key)) {
                parts.add(new CollectedPart(
                        key,
                        List.of(),
                        KmsSource.FACTS.stream()
                                .map(type -> new Coverage.Entry(type, new Scope(key.account()), key.region(), null))
                                .toList()));
            }
            Optional.ofNullable(parts.finished().get(key))
                    .ifPresent(part -> part.facts().stream()
                            .filter(KmsKey.class::isInstance)
                            .forEach(fact -> known.addAll(names((KmsKey) fact))));
        }
        return known;
    }

    private static List<String> names(KmsKey key) {
        List<String> names = new ArrayList<>(List.of(key.id().canonical()));
        Arn arn = new Arn(key.id().canonical());
        if (key.aliases() != null) {
            key.aliases()
                    .forEach(alias ->
                            names.add(new Site(arn.partition(), arn.account(), arn.region()).arn("kms", alias)));
        }
        return names;
    }

    private Map<Site, Asked> round(Set<String> known) {
        Map<Site, Asked> round = new TreeMap<>();
        parts.finished()
                .forEach((part, found) -> found.facts()
                        .forEach(fact -> Assembly.mentioned(fact, FactType.KMS_KEY, text -> {
                            Arn arn = new Arn(text);
                            if (!known.contains(text)
                                    && arn.service().equals("kms")
                                    && !arn.region().equals(Region.NONE)) {
                                Site site = new Site(arn.partition(), arn.account(), arn.region());
                                Asked asked =
                                        round.computeIfAbsent(site, s -> new Asked(new TreeSet<>(), new TreeSet<>()));
                                asked.keys().add(text);
                                asked.by().add(part.account());
                            }
                        })));
        round.values().forEach(asked -> known.addAll(asked.keys()));
        return round;
    }

    private void read(Site site, Asked asked) {
        boolean own = clients.containsKey(site.account());
        Optional<String> reader = own
                ? Optional.of(site.account())
                : asked.by().stream().filter(clients::containsKey).findFirst();
        reader.map(clients::get)
                .ifPresent(with -> new Reading(
                                new PartKey(site.account(), site.region(), Collector.KMS), site, with, parts)
                        .begin(
                                scheduler.place()::begin,
                                visit -> KmsSource.read(visit, asked.keys(), own),
                                KmsSource.FACTS));
    }
}
