package io.github.wardyn.engine.internal.iam;

import static io.github.wardyn.engine.internal.iam.KeyKind.ADDRESS;
import static io.github.wardyn.engine.internal.iam.KeyKind.IDENTITY;
import static io.github.wardyn.engine.internal.iam.KeyKind.ORGANIZATION;
import static io.github.wardyn.engine.internal.iam.KeyKind.ORIGIN;
import static io.github.wardyn.engine.internal.iam.KeyKind.REQUEST;
import static io.github.wardyn.engine.internal.iam.KeyKind.TAG;
import static io.github.wardyn.engine.internal.iam.KeyKind.TYPE;

import io.github.wardyn.engine.internal.logic.ArnPattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The callers that stand for all when a policy is asked whom it lets. */
final class Callers {

    private static final Set<KeyKind> CHOSEN_BY_CALLER = EnumSet.of(REQUEST, TAG, TYPE);

    private final Mentions mentions;

    Callers(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Somebody whom the policy's authors never heard of: in an account of its own, or not signing at all. */
    List<Caller> strangers() {
        List<Caller> strangers = inAccount(mentions.freshAccount(), CHOSEN_BY_CALLER, foreign());
        strangers.add(new Caller(null, null, null, notSigned(), CHOSEN_BY_CALLER, foreign()));
        return strangers;
    }

    /** A stranger who reaches the resource over a network or a resource of which the policy speaks. */
    List<Caller> strangersFromMentionedOrigins() {
        Set<KeyKind> free = with(CHOSEN_BY_CALLER, ORIGIN, ADDRESS, IDENTITY);
        return inAccount(mentions.freshAccount(), free, EnumSet.of(ORGANIZATION));
    }

    /** Members of an account, in whatever organization and network they may be. */
    List<Caller> membersOf(String account) {
        return inAccount(
                account,
                with(CHOSEN_BY_CALLER, ORIGIN, ADDRESS, IDENTITY, ORGANIZATION),
                EnumSet.noneOf(KeyKind.class));
    }

    /** Members of an account of an organization, of which the policy says nothing else. */
    List<Caller> membersOfOrganization(String organization) {
        List<Caller> members = new ArrayList<>();
        for (Caller stranger : inAccount(mentions.freshAccount(), CHOSEN_BY_CALLER, foreign())) {
            for (ContextValue path : mentions.organizationPaths(organization)) {
                Map<String, ContextValue> given = new HashMap<>(stranger.given());
                given.put("aws:principalorgid", ContextValue.of(organization));
                given.put("aws:principalorgpaths", path);
                members.add(new Caller(
                        stranger.account(), stranger.arn(), null, given, stranger.free(), stranger.foreign()));
            }
        }
        return members;
    }

    /** A service of AWS that acts by itself. */
    List<Caller> service(String name) {
        Map<String, ContextValue> given = new HashMap<>(notSigned());
        given.put("aws:principalisawsservice", ContextValue.of("true"));
        given.put("aws:principalservicename", ContextValue.of(name));
        given.put("aws:principalservicenameslist", ContextValue.of(name));
        given.put("aws:securetransport", ContextValue.of("true"));
        given.put("aws:sourceip", ContextValue.ABSENT);
        return List.of(new Caller(null, null, name, given, with(CHOSEN_BY_CALLER, ORIGIN), Set.of()));
    }

    /** The role that carries the policies, in a network that is not known. */
    static Caller carrier(@Nullable String arn) {
        Map<String, ContextValue> given = arn == null ? Map.of() : signed(ArnPattern.parts(arn)[4], arn);
        return new Caller(null, arn, null, given, EnumSet.of(REQUEST, TYPE), Set.of());
    }

    private List<Caller> inAccount(String account, Set<KeyKind> free, Set<KeyKind> foreign) {
        List<Caller> callers = new ArrayList<>();
        for (String arn : mentions.callerArns(account)) {
            callers.add(new Caller(account, arn, null, signed(account, arn), free, foreign));
        }
        return callers;
    }

    private static Map<String, ContextValue> signed(String account, String arn) {
        return Map.of(
                "aws:principalaccount", ContextValue.of(account),
                "kms:calleraccount", ContextValue.of(account),
                "aws:principalarn", ContextValue.of(arn),
                "aws:principalisawsservice", ContextValue.of("false"),
                "aws:principalservicename", ContextValue.ABSENT,
                "aws:principalservicenameslist", ContextValue.ABSENT);
    }

    private static Map<String, ContextValue> notSigned() {
        return Map.of(
                "aws:principalaccount", ContextValue.ABSENT,
                "kms:calleraccount", ContextValue.ABSENT,
                "aws:principalarn", ContextValue.ABSENT,
                "aws:principalorgid", ContextValue.ABSENT,
                "aws:principalorgpaths", ContextValue.ABSENT,
                "aws:userid", ContextValue.ABSENT,
                "aws:username", ContextValue.ABSENT,
                "aws:principalisawsservice", ContextValue.of("false"),
                "aws:principalservicename", ContextValue.ABSENT,
                "aws:principalservicenameslist", ContextValue.ABSENT);
    }

    private static Set<KeyKind> foreign() {
        return EnumSet.of(ORGANIZATION, IDENTITY, ORIGIN, ADDRESS);
    }

    private static Set<KeyKind> with(Set<KeyKind> kinds, KeyKind... more) {
        Set<KeyKind> all = EnumSet.copyOf(kinds);
        all.addAll(List.of(more));
        return all;
    }
}
