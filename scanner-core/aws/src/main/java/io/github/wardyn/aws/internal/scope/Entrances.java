package io.github.wardyn.aws.internal.scope;

import static io.github.wardyn.aws.internal.scope.ScopeCall.*;

import io.github.wardyn.aws.AccountChoice;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.call.Caller;
import io.github.wardyn.aws.internal.call.Refusal;
import io.github.wardyn.aws.internal.collect.Clients;
import io.github.wardyn.aws.internal.collect.SdkSettings;
import io.github.wardyn.aws.internal.scope.Entrance.Membership;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.ListAccountsResponse;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** Finds the accounts that one set of credentials leads to. The caller's own account is read without assuming a role. */
public final class Entrances {

    private final LiveRequest request;
    private final Caller caller;
    private final @Nullable String profile;
    private final AwsCredentialsProvider base;
    private final String home;
    private final Clients clients;

    /**
     * What was found.
     *
     * @param entrances ways into accounts
     * @param closed what could not be found out, by account or by what stands for one
     * @param principal ARN of whose credentials these are; null where AWS did not say
     */
    public record Found(
            List<Entrance> entrances,
            Map<String, UnknownReason> closed,
            @Nullable String principal) {}

    /** Begins with a profile, or with the default credentials where it is null. */
    public Entrances(LiveRequest request, SdkSettings sdk, Caller caller, @Nullable String profile) {
        this.request = request;
        this.caller = caller;
        this.profile = profile;
        this.home = request.regions().stream()
                .findFirst()
                .or(() -> Credentials.region(profile))
                .orElse("us-east-1");
        this.base = Objects.requireNonNullElseGet(request.credentials(), () -> Credentials.base(profile, sdk, home));
        this.clients = new Clients(sdk, base);
    }

    /** Makes the calls. */
    public Found find() {
        StsClient sts = clients.get(StsClient.class, StsClient::builder, new Region(home));
        Answer<GetCallerIdentityResponse> answer = caller.call(GET_CALLER_IDENTITY, sts::getCallerIdentity);
        GetCallerIdentityResponse identity = answer.value();
        if (identity == null) {
            String who = profile == null ? "default credentials" : "profile " + profile;
            return new Found(List.of(), Map.of(who, Objects.requireNonNull(answer.reason())), null);
        }
        String partition = Arn.parse(identity.arn()).map(Arn::partition).orElse("aws");
        Organisation organisation = new Organisation(caller, clients, home);
        Membership membership = organisation.membership();
        AccountChoice choice = request.accounts();
        Map<String, UnknownReason> closed = new LinkedHashMap<>();
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        if (choice.organization()) {
            UnknownReason gap = organisation.accounts(one -> names.put(one.id(), Optional.ofNullable(one.name())));
            if (gap != null) {
                closed.put("organization", gap);
                names.putIfAbsent(identity.account(), Optional.empty());
            }
        }
        choice.accounts().forEach(id -> names.putIfAbsent(id, Optional.empty()));
        if (names.isEmpty()) {
            names.put(identity.account(), Optional.empty());
        }
        List<Entrance> entrances = new ArrayList<>();
        names.forEach((account, name) -> {
            if (!choice.excludedAccounts().contains(account)) {
                boolean own = account.equals(identity.account());
                boolean known = own || (choice.organization() && name.isPresent());
                Membership of = known ? membership : new Membership(null, notAsked(account));
                AwsCredentialsProvider credentials = own ? base : role(sts, partition, account);
                entrances.add(new Entrance(partition, account, home, name.orElse(null), of, credentials, !own));
            }
        });
        return new Found(entrances, closed, identity.arn());
    }

    /** Assumes the role where there is one to assume; tells why it cannot be, null where it can. */
    public @Nullable UnknownReason enter(Entrance entrance) {
        return entrance.assumed()
                ? caller.call(ASSUME_ROLE, () -> entrance.credentials().resolveCredentials())
                        .reason()
                : null;
    }

    private AwsCredentialsProvider role(StsClient sts, String partition, String account) {
        AccountChoice choice = request.accounts();
        String arn = "arn:" + partition + ":iam::" + account + ":role/" + choice.roleName();
        return Credentials.ofRole(sts, arn, choice.externalId());
    }

    private static UnknownReason notAsked(String account) {
        return new UnknownReason.NotCollected(DESCRIBE_ORGANIZATION.action() + " in account " + account);
    }

    /** What the organisation of the credentials tells. */
    private record Organisation(Caller caller, Clients clients, String home) {

        private OrganizationsClient client() {
            return clients.get(OrganizationsClient.class, OrganizationsClient::builder, new Region(home));
        }

        Membership membership() {
            var answer = caller.call(DESCRIBE_ORGANIZATION, () -> client().describeOrganization());
            var value = answer.value();
            boolean none = answer.failedWith("AWSOrganizationsNotInUse");
            return value == null
                    ? new Membership(null, none ? null : answer.reason())
                    : new Membership(value.organization().id(), null);
        }

        /** Lists active accounts; tells why there may be more, null where there are not. */
        @Nullable
        UnknownReason accounts(Consumer<Account> onAccount) {
            Refusal refused = caller.pages(
                    LIST_ACCOUNTS,
                    token -> client().listAccounts(r -> r.nextToken(token)),
                    ListAccountsResponse::nextToken,
                    page -> page.accounts().stream()
                            .filter(account -> "ACTIVE".equals(account.statusAsString()))
                            .forEach(onAccount));
            return refused == null ? null : refused.reason();
        }
    }
}
