package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.UnknownReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers questions about a policy that a resource carries: a key, a table, a stream, a vault or a VPC endpoint. */
public final class ResourcePolicy {

    private static final String VIA_SERVICE = "kms:viaservice";
    private static final String SECURE_TRANSPORT = "aws:securetransport";

    private final Search search;
    private final Mentions mentions;
    private final Callers callers;
    private final Circumstances circumstances;

    private ResourcePolicy(ParsedPolicy policy, Circumstances circumstances) {
        this.search = new Search(policy);
        this.mentions = new Mentions(policy);
        this.callers = new Callers(mentions);
        this.circumstances = circumstances;
    }

    /**
     * Reads a policy.
     *
     * @param json its text; what is no policy makes every answer unknown
     * @param resource ARN of the resource that carries it; null if not known
     * @param at when requests are made; null makes unknown what depends on it
     */
    public static ResourcePolicy of(String json, @Nullable String resource, @Nullable Instant at) {
        return new ResourcePolicy(PolicyParser.resourcePolicy(json), Circumstances.of(resource, at));
    }

    /**
     * Tells whether somebody may do something whom its authors do not know: neither by account, organization, network
     * nor address.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html">Blocking public
     *     access with resource-based policies in DynamoDB</a>, which uses the same condition keys
     */
    public Answer isPublic() {
        return isPublic(List.of());
    }

    /** As {@link #isPublic()}, for some actions only. */
    public Answer isPublic(List<String> actions) {
        return search.anyAllowed(callers.strangers(), actions, circumstances);
    }

    /**
     * Gives whom it lets take any of some actions.
     *
     * @param actions e.g. {@code dynamodb:GetItem}; empty for any action at all
     */
    public Admission admits(List<String> actions) {
        List<UnknownReason> unknowns = new ArrayList<>();
        Answer anyone = isPublic(actions);
        if (!anyone.isYes()) {
            Answer byOrigin = search.anyAllowed(callers.strangersFromMentionedOrigins(), actions, circumstances);
            unknowns.addAll(
                    byOrigin.isYes()
                            ? List.of(new UnknownReason.NotCollected(
                                    "the accounts of callers admitted by where they come from"))
                            : byOrigin.reasons());
        }
        return new Admission(
                anyone,
                admitted(mentions.accounts(), callers::membersOf, actions, unknowns),
                admitted(mentions.organizations(), callers::membersOfOrganization, actions, unknowns),
                admitted(mentions.services(), callers::service, actions, unknowns),
                List.copyOf(new LinkedHashSet<>(unknowns)));
    }

    /**
     * Tells whether an account may take all of some actions on a key through a service; whether its own policies let
     * its principals do so is another question.
     *
     * @param service the value of {@code kms:ViaService}, e.g. {@code dynamodb.eu-west-1.amazonaws.com}
     */
    public Answer allowsVia(String service, String account, List<String> actions) {
        Circumstances via = circumstances
                .with(VIA_SERVICE, ContextValue.of(service))
                .with(SECURE_TRANSPORT, ContextValue.of("true"));
        Answer all = Answer.YES;
        for (String action : actions) {
            all = all.and(search.anyAllowed(callers.membersOf(account), List.of(action), via));
        }
        return all;
    }

    /**
     * Tells whether a service principal is denied one of some actions whatever the circumstances, so that a grant to
     * it is of no use.
     *
     * @param principal e.g. {@code dynamodb.amazonaws.com}
     * @param viaService the value of {@code kms:ViaService} of its requests
     */
    public Answer deniesService(String principal, String viaService, List<String> actions) {
        Circumstances via = circumstances.with(VIA_SERVICE, ContextValue.of(viaService));
        Answer any = Answer.NO;
        for (String action : actions) {
            any = any.or(
                    search.anyNotDenied(callers.service(principal), action, via).not());
        }
        return any;
    }

    /**
     * Tells whether any principal may take any action of a service on any resource, as the default policy of a VPC
     * endpoint says.
     *
     * @param service prefix of its actions, e.g. {@code dynamodb}
     */
    public Answer isWideOpen(String service) {
        String account = mentions.freshAccount();
        String resource = "arn:aws:" + service + ":" + Mentions.FRESH + ":" + account + ":" + Mentions.FRESH;
        Circumstances anything = new Circumstances(resource, circumstances.given())
                .with("aws:resourceaccount", ContextValue.of(account))
                .with("aws:resourceorgid", ContextValue.of(Mentions.FRESH_ORGANIZATION))
                .with("aws:resourceorgpaths", ContextValue.of(Mentions.FRESH_ORGANIZATION + "/r-wardyn/"));
        return search.anyAllowed(
                callers.strangersFromMentionedOrigins(), List.of(Search.freshAction(service)), anything);
    }

    /**
     * Tells whether it denies every action of a service to everybody who does not use TLS.
     *
     * @param service prefix of its actions, e.g. {@code dynamodb}
     */
    public Answer deniesInsecureTransport(String service) {
        Circumstances insecure = circumstances.with(SECURE_TRANSPORT, ContextValue.of("false"));
        List<Caller> everybody = new ArrayList<>(callers.strangers());
        everybody.addAll(callers.strangersFromMentionedOrigins());
        mentions.accounts().forEach(account -> everybody.addAll(callers.membersOf(account)));
        mentions.organizations().forEach(id -> everybody.addAll(callers.membersOfOrganization(id)));
        return search.anyNotDenied(everybody, Search.freshAction(service), insecure)
                .not();
    }

    private NavigableSet<String> admitted(
            Set<String> names,
            Function<String, List<Caller>> callersOf,
            List<String> actions,
            List<UnknownReason> unknowns) {
        NavigableSet<String> admitted = new TreeSet<>();
        for (String name : names) {
            Answer answer = search.anyAllowed(callersOf.apply(name), actions, circumstances);
            if (answer.isYes()) {
                admitted.add(name);
            }
            unknowns.addAll(answer.reasons());
        }
        return admitted;
    }
}
