package io.github.wardyn.reporters.html;

import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.ScanReport.WaiverUse;
import io.github.wardyn.reporters.internal.Spans;
import io.github.wardyn.reporters.internal.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Waivers by what became of them; one that is expired or matched nothing is in force nowhere.
 *
 * @param asOf the instant that they were looked at
 * @param lists the lists, those that ask for action first
 */
record WaiverView(Instant asOf, List<Group> lists) {

    /**
     * Waivers of one state.
     *
     * @param id a word for anchors and styles
     * @param title what readers call the state
     * @param advice what to do about them, as a sentence
     * @param waivers the waivers
     */
    record Group(String id, String title, String advice, List<WaiverUse> waivers) {}

    static WaiverView of(ScanReport report) {
        List<WaiverUse> all = report.waivers();
        return new WaiverView(
                report.asOf(),
                List.of(
                        new Group(
                                "expired",
                                "Expired",
                                "What they accepted fails again. Mend it, or agree on a new date.",
                                all.stream().filter(WaiverUse::expired).toList()),
                        new Group(
                                "soon",
                                "Expiring within 14 days",
                                "What they accept will fail again.",
                                all.stream()
                                        .filter(use -> use.expiresSoon() && !use.expired())
                                        .toList()),
                        new Group(
                                "active",
                                "In force",
                                "They accept findings until their day.",
                                all.stream()
                                        .filter(use -> !use.expired() && !use.expiresSoon() && use.matched() > 0)
                                        .toList()),
                        new Group(
                                "unused",
                                "Unused",
                                "They match no finding. Remove them, or correct the resource pattern.",
                                all.stream()
                                        .filter(use -> !use.expired() && !use.expiresSoon() && use.matched() == 0)
                                        .toList())));
    }

    int total() {
        return lists.stream().mapToInt(list -> list.waivers().size()).sum();
    }

    int size(String id) {
        return lists.stream()
                .filter(list -> list.id().equals(id))
                .mapToInt(list -> list.waivers().size())
                .sum();
    }

    String left(WaiverUse use) {
        Instant end = use.waiver().expires().atStartOfDay(ZoneOffset.UTC).toInstant();
        long days = Duration.between(asOf, end).toDays();
        return end.isAfter(asOf) ? Words.count(days, "day") + " left" : Spans.from(asOf, end);
    }
}
