package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.ScanReport.WaiverUse;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The waivers of a scan, and what each of them matched. */
final class WaiverBook {

    private static final Duration SOON = Duration.ofDays(14);

    private final Instant asOf;
    private final Map<Waiver, Long> matched = new LinkedHashMap<>();

    WaiverBook(List<Waiver> waivers, Instant asOf) {
        this.asOf = asOf;
        add(waivers);
    }

    /** Adds waivers that scanned files carry. */
    void add(List<Waiver> waivers) {
        waivers.forEach(waiver -> matched.putIfAbsent(waiver, 0L));
    }

    /**
     * Gives the finding with the waiver that matches it. One that still holds goes before one that has expired.
     */
    Finding apply(Finding finding, RuleDefinition rule) {
        if (finding.verdict() != Verdict.FAIL) {
            return finding;
        }
        List<Waiver> fitting = new ArrayList<>();
        for (Waiver waiver : matched.keySet()) {
            if (fits(waiver, finding, rule)) {
                fitting.add(waiver);
            }
        }
        fitting.forEach(waiver -> matched.merge(waiver, 1L, Long::sum));
        return fitting.stream()
                .min(Comparator.comparing((Waiver waiver) -> isExpired(waiver)))
                .map(waiver -> finding.matched(waiver, isExpired(waiver)))
                .orElse(finding);
    }

    /** Gives every waiver with what became of it, by place. */
    List<WaiverUse> uses() {
        return matched.entrySet().stream()
                .map(entry -> new WaiverUse(
                        entry.getKey(), entry.getValue(), isExpired(entry.getKey()), expiresSoon(entry.getKey())))
                .sorted(Comparator.comparing(use -> use.waiver().place()))
                .toList();
    }

    private static boolean fits(Waiver waiver, Finding finding, RuleDefinition rule) {
        boolean names = waiver.rules().contains(rule.id().value())
                || waiver.rules().contains(rule.name())
                || waiver.rules().stream().anyMatch(rule.aliases()::contains);
        String resource = finding.resource().id().canonical();
        return names
                && (waiver.inline()
                        ? waiver.resource().equals(resource)
                        : Wildcard.matchesStars(waiver.resource(), resource));
    }

    private boolean isExpired(Waiver waiver) {
        return !asOf.isBefore(end(waiver));
    }

    private boolean expiresSoon(Waiver waiver) {
        return !isExpired(waiver) && !asOf.isBefore(end(waiver).minus(SOON));
    }

    /** A waiver ends as its day begins, everywhere at the same instant. */
    private static Instant end(Waiver waiver) {
        return waiver.expires().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
