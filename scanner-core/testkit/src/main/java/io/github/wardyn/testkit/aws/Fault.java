package io.github.wardyn.testkit.aws;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that goes wrong with certain calls.
 *
 * <p>A fault says what happens ({@link #deny}, {@link #throttle}, …) and is narrowed to calls by resource, account,
 * Region, share and number. Without narrowing it happens to every call of its action. Actions and resources are globs:
 * {@code *} stands for any text, e.g. {@code backup:*} or {@code *:table/orders}.
 */
public final class Fault {
    /** What happens to a call. */
    enum Effect {
        DENY,
        THROTTLE,
        EXPIRED_TOKEN,
        REGION_OFF,
        SERVER_ERROR,
        DELAY,
        RESET,
        SLOW_BODY,
        CUT_BODY,
        MALFORMED_BODY,
        UNKNOWN_VALUE,
        UNKNOWN_MEMBER,
        SHORT_PAGE,
        EMPTY_PAGE,
        REPEATED_PAGE
    }

    private final Effect effect;
    private final String action;
    private final String text;
    private final long number;
    private final String resource;
    private final String account;
    private final String region;
    private final double share;
    private final int times;

    private Fault(
            Effect effect,
            String action,
            String text,
            long number,
            String resource,
            String account,
            String region,
            double share,
            int times) {
        this.effect = effect;
        this.action = action;
        this.text = text;
        this.number = number;
        this.resource = resource;
        this.account = account;
        this.region = region;
        this.share = share;
        this.times = times;
    }

    private static Fault of(Effect effect, String action, String text, long number) {
        return new Fault(effect, action, text, number, "*", "*", "*", 1, Integer.MAX_VALUE);
    }

    /** The service's own access-denied error. */
    public static Fault deny(String action) {
        return of(Effect.DENY, action, "", 0);
    }

    /** The service's own throttling error. */
    public static Fault throttle(String action) {
        return of(Effect.THROTTLE, action, "", 0);
    }

    /** The service's own error for a session that is over. */
    public static Fault expireToken(String action) {
        return of(Effect.EXPIRED_TOKEN, action, "", 0);
    }

    /** What services answer in a Region that the account has not enabled. */
    public static Fault regionOff(String region) {
        return of(Effect.REGION_OFF, "*", "", 0).inRegion(region);
    }

    /** A failure of the service, with the HTTP status given, e.g. 500 or 503. */
    public static Fault serverError(String action, int status) {
        return of(Effect.SERVER_ERROR, action, "", status);
    }

    /** An answer that begins late. */
    public static Fault delay(String action, Duration delay) {
        return of(Effect.DELAY, action, "", delay.toMillis());
    }

    /** A connection that is dropped before the answer begins. */
    public static Fault reset(String action) {
        return of(Effect.RESET, action, "", 0);
    }

    /** An answer whose body takes the given time to arrive, in ten pieces. */
    public static Fault slowBody(String action, Duration inAll) {
        return of(Effect.SLOW_BODY, action, "", inAll.toMillis());
    }

    /** An answer whose connection is dropped in the middle of the body. */
    public static Fault cutBody(String action) {
        return of(Effect.CUT_BODY, action, "", 0);
    }

    /** A complete answer that is not well-formed. */
    public static Fault malformedBody(String action) {
        return of(Effect.MALFORMED_BODY, action, "", 0);
    }

    /** A value that the SDK does not know, in every text member of the name given, e.g. {@code TableStatus}. */
    public static Fault unknownValue(String action, String member) {
        return of(Effect.UNKNOWN_VALUE, action, member, 0);
    }

    /** A member that the SDK does not know, in the answer and in each object of its lists. */
    public static Fault unknownMember(String action) {
        return of(Effect.UNKNOWN_MEMBER, action, "", 0);
    }

    /** Pages of at most this many items. */
    public static Fault shortPages(String action, int items) {
        return of(Effect.SHORT_PAGE, action, "", items);
    }

    /** A page without items whose marker leads on; use {@link #times}, or it never ends. */
    public static Fault emptyPage(String action) {
        return of(Effect.EMPTY_PAGE, action, "", 0);
    }

    /** A page whose marker leads to the same page again; use {@link #times}, or it never ends. */
    public static Fault repeatedPage(String action) {
        return of(Effect.REPEATED_PAGE, action, "", 0);
    }

    /** Only for calls that name a resource which matches: a table name, key id or ARN among the input's texts. */
    public Fault on(String resourceGlob) {
        return new Fault(effect, action, text, number, resourceGlob, account, region, share, times);
    }

    /** Only in one account. */
    public Fault inAccount(String id) {
        return new Fault(effect, action, text, number, resource, id, region, share, times);
    }

    /** Only in one Region. */
    public Fault inRegion(String name) {
        return new Fault(effect, action, text, number, resource, account, name, share, times);
    }

    /**
     * Only for this share of all different requests, 0 to 1. Which ones depends on the seed and on the request, not on
     * the order of calls.
     */
    public Fault share(double ofRequests) {
        return new Fault(effect, action, text, number, resource, account, region, ofRequests, times);
    }

    /** Only for the first attempts at each different request: with 2, the third attempt succeeds. */
    public Fault times(int attempts) {
        return new Fault(effect, action, text, number, resource, account, region, share, attempts);
    }

    Effect effect() {
        return effect;
    }

    String text() {
        return text;
    }

    long number() {
        return number;
    }

    double share() {
        return share;
    }

    int times() {
        return times;
    }

    Predicate<Target> matcher() {
        Predicate<String> isAction = glob(action.toLowerCase(Locale.ROOT));
        Predicate<String> isResource = glob(resource);
        return target -> isAction.test(target.action().toLowerCase(Locale.ROOT))
                && (account.equals("*") || account.equals(target.account()))
                && (region.equals("*") || region.equals(target.region()))
                && (resource.equals("*") || target.resources().stream().anyMatch(isResource));
    }

    private static Predicate<String> glob(String glob) {
        return Pattern.compile(glob.chars()
                        .mapToObj(c -> c == '*' ? ".*" : Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining()))
                .asMatchPredicate();
    }
}
