package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.UnknownReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers questions about the policies of a role: those attached, those inline, and its permissions boundary. */
public final class RolePolicies {

    private static final String ANY_RESOURCE = "arn:wardyn:wardyn:wardyn:wardyn:wardyn";

    private final ParsedPolicy carried;
    private final List<Search> all;
    private final Caller role;
    private final @Nullable Instant at;

    private RolePolicies(ParsedPolicy carried, List<Search> all, Caller role, @Nullable Instant at) {
        this.carried = carried;
        this.all = all;
        this.role = role;
        this.at = at;
    }

    /**
     * Reads the policies of a role.
     *
     * @param policies texts of all policies that it carries; what is no policy makes every answer unknown
     * @param boundary text of its permissions boundary; null if it has none
     * @param roleArn its ARN; null if not known
     * @param at when requests are made; null makes unknown what depends on it
     */
    public static RolePolicies of(
            List<String> policies, @Nullable String boundary, @Nullable String roleArn, @Nullable Instant at) {
        ParsedPolicy carried = union(policies);
        List<Search> all = new ArrayList<>(List.of(new Search(carried)));
        if (boundary != null) {
            all.add(new Search(PolicyParser.identityPolicy(boundary)));
        }
        return new RolePolicies(carried, List.copyOf(all), Callers.carrier(roleArn), at);
    }

    /** Tells whether the role may take one of some actions on a resource, null for any that its policies name. */
    public Answer allows(List<String> actions, @Nullable String resource) {
        Answer any = Answer.NO;
        for (String action : actions) {
            any = any.or(ask(List.of(action), Circumstances.of(resource, at)));
        }
        return any;
    }

    /** Tells whether the role may take every action of a service, on whatever resource. */
    public Answer allowsEveryAction(String service) {
        return ask(List.of(Search.freshAction(service)), Circumstances.of(null, at));
    }

    /** Tells whether the role may take some action on every resource. */
    public Answer allowsOnEveryResource() {
        return ask(List.of(), Circumstances.of(ANY_RESOURCE, at));
    }

    /**
     * Judges each allowing statement that the role carries by itself: whether it allows every action of a service, or
     * some action on every resource. A permissions boundary does not make a careless statement careful.
     */
    public List<Answer> areWildcards(String service) {
        if (carried.problem() != null) {
            return List.of(Answer.unknown(new UnknownReason.Unrecognized(carried.problem())));
        }
        return carried.statements().stream()
                .filter(statement -> statement.effect() == Effect.ALLOW)
                .map(statement -> new RolePolicies(
                        carried, List.of(new Search(new ParsedPolicy(List.of(statement), null))), role, at))
                .map(alone -> alone.allowsEveryAction(service).or(alone.allowsOnEveryResource()))
                .toList();
    }

    private Answer ask(List<String> actions, Circumstances circumstances) {
        Answer answer = Answer.YES;
        for (Search policy : all) {
            answer = answer.and(policy.anyAllowed(List.of(role), actions, circumstances));
        }
        return answer;
    }

    private static ParsedPolicy union(List<String> policies) {
        List<ParsedPolicy> documents =
                policies.stream().map(PolicyParser::identityPolicy).toList();
        String problem = documents.stream()
                .map(ParsedPolicy::problem)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ParsedPolicy(
                documents.stream()
                        .flatMap(document -> document.statements().stream())
                        .toList(),
                problem);
    }
}
