package io.github.wardyn.reporters.html;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** How the report spells instants, spans and amounts. */
final class Words {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Set<String> ABBREVIATIONS = Set.of("DAX", "KMS", "VPC", "VPN", "IAM", "ACL", "TLS");

    private Words() {}

    static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    static String day(Instant instant) {
        return DAY.format(instant);
    }

    static String number(long amount) {
        return String.format(Locale.ROOT, "%,d", amount);
    }

    /** Gives e.g. {@code 1 finding} and {@code 1,200 findings}. */
    static String count(long amount, String one) {
        if (amount == 1) {
            return "1 " + one;
        }
        boolean changes = one.endsWith("y") && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0;
        return number(amount) + " " + (changes ? one.substring(0, one.length() - 1) + "ies" : one + "s");
    }

    /** Gives e.g. {@code in 2 days 4 hours} or {@code 20 minutes ago}; the two largest units only. */
    static String from(Instant now, Instant then) {
        Duration span = Duration.between(now, then);
        String amount = span(span.abs());
        return span.isNegative() ? amount + " ago" : "in " + amount;
    }

    static String span(Duration span) {
        long minutes = span.toMinutes();
        long days = minutes / 1440;
        long hours = minutes / 60 % 24;
        if (days >= 14 || (days > 0 && hours == 0)) {
            return count(days, "day");
        }
        if (days > 0) {
            return count(days, "day") + " " + count(hours, "hour");
        }
        return hours > 0 ? count(hours, "hour") : count(minutes, "minute");
    }

    static String of(Verdict verdict) {
        return verdict == Verdict.NOT_APPLICABLE ? "not applicable" : verdict.wireName();
    }

    /** Gives the type of a resource as people say it, e.g. {@code DAX cluster} for {@code DaxCluster}. */
    static String of(FactType type) {
        String[] words = type.typeName().split("(?<=[a-z])(?=[A-Z])");
        for (int i = 0; i < words.length; i++) {
            String upper = words[i].toUpperCase(Locale.ROOT);
            if (ABBREVIATIONS.contains(upper)) {
                words[i] = upper;
            } else if (i > 0) {
                words[i] = words[i].toLowerCase(Locale.ROOT);
            }
        }
        return String.join(" ", words);
    }

    /** Gives the type as it is spelt within a sentence, e.g. {@code backup vault}. */
    static String noun(FactType type) {
        String words = of(type);
        boolean capital = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return capital ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Gives the anchor of a finding, which stays the same from scan to scan. */
    static String anchor(String fingerprint) {
        return "f-" + fingerprint.substring(0, Math.min(16, fingerprint.length()));
    }
}
