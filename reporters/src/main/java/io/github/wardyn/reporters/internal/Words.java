package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Phrases that all formats for people use alike. */
public final class Words {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Words() {}

    /** Gives e.g. {@code 12,345}. */
    public static String number(long amount) {
        return String.format(Locale.ROOT, "%,d", amount);
    }

    /** Gives e.g. {@code 1 finding}, {@code 1,200 findings} and {@code 2 entries}. */
    public static String count(long amount, String one) {
        if (amount == 1) {
            return "1 " + one;
        }
        boolean changes = one.endsWith("y") && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0;
        return number(amount) + " " + (changes ? one.substring(0, one.length() - 1) + "ies" : one + "s");
    }

    /** Gives the verdict as people say it. */
    public static String of(Verdict verdict) {
        return verdict == Verdict.NOT_APPLICABLE ? "not applicable" : verdict.wireName();
    }

    /** Tells whether an instant stands for none, since reports must not depend on when they are made. */
    public static boolean isLeftOut(Instant instant) {
        return instant.equals(Instant.EPOCH);
    }

    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** Gives e.g. {@code 2026-11-27 01:30 UTC at the latest: The table is archived.} */
    public static String deadline(Deadline deadline) {
        return minute(deadline.at()) + (deadline.estimated() ? " at the latest" : "") + ": " + deadline.lost();
    }

    /** Gives e.g. {@code account 111122223333, Region eu-west-1}, {@code infra/orders.yaml}. */
    public static String whereabouts(ResourceId id) {
        String scope = (id.scope().isAccount() ? "account " : "") + id.scope().value();
        return id.region().equals(Region.NONE)
                ? scope
                : scope + ", Region " + id.region().code();
    }

    /** Gives where to look: the file and line of a declaration with its logical id, else the resource's id. */
    public static String location(Finding finding) {
        Place place = finding.place();
        return place == null ? address(finding) : place + " " + address(finding);
    }

    /** Gives the resource's id, without the name of its root where that stands beside it. */
    public static String address(Finding finding) {
        ResourceId id = finding.resource().id();
        String root = id.scope().value() + "/";
        return finding.place() != null && id.canonical().startsWith(root)
                ? id.canonical().substring(root.length())
                : id.canonical();
    }

    /** Gives e.g. {@code FAIL: 3 findings fail policy "baseline" at or above medium}. */
    public static String verdict(ScanReport report, Totals totals) {
        long fails = totals.of(Verdict.FAIL);
        String policy = "policy \"" + report.policy() + "\"";
        Severity failOn = report.failOn();
        String threshold = failOn == null ? "" : " (fail-on " + failOn.wireName() + ")";
        return switch (totals.outcome()) {
            case FAIL ->
                "FAIL: " + count(fails, "finding") + (fails == 1 ? " fails " : " fail ") + policy + threshold
                        + (totals.isIncomplete() ? ", and the scan is incomplete" : "");
            case INCOMPLETE ->
                "INCOMPLETE: "
                        + (totals.judged() == 0
                                ? "nothing was there to be judged by " + policy
                                : "something could not be read or judged by " + policy)
                        + threshold
                        + (report.allowIncomplete() ? "; accepted by --allow-incomplete" : "");
            case PASS ->
                "PASS: " + (fails == 0 ? "nothing fails " : "no finding at the threshold fails ") + policy + threshold;
        };
    }

    /** Gives e.g. {@code 1 critical, 2 high}; empty where nothing fails. */
    public static String severities(Totals totals) {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .filter(severity -> totals.fails(severity) > 0)
                .map(severity -> totals.fails(severity) + " " + severity.wireName())
                .collect(Collectors.joining(", "));
    }
}
