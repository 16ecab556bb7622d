package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Refusals;
import io.github.wardyn.testkit.aws.internal.world.Account;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Organizations: the accounts, to be listed by the management account; a single account has no organisation. */
final class Organizations {
    private static final String ID = "o-fakefake01";

    private final World world;

    Organizations(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of("ListAccounts", this::listAccounts, "DescribeOrganization", this::describeOrganization);
    }

    private ObjectNode listAccounts(AwsRequest request) {
        List<String> ids = accounts();
        if (!request.scope().account().equals(world.managementAccount())) {
            throw Refusals.accessDenied(request);
        }
        return Page.at(
                        request,
                        request.text("NextToken"),
                        request.number("MaxResults", 20, 1, 20),
                        ids,
                        id -> account(request, world.account(id)))
                .into(Json.object(), "Accounts", "NextToken");
    }

    private List<String> accounts() {
        List<String> ids = List.copyOf(world.accounts());
        if (ids.size() < 2) {
            throw AwsError.badRequest(
                    "AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
        }
        return ids;
    }

    /** Member accounts may ask this too. */
    private ObjectNode describeOrganization(AwsRequest request) {
        accounts();
        String management = world.managementAccount();
        ObjectNode answer = Json.object();
        answer.putObject("Organization")
                .put("Id", ID)
                .put("Arn", arn(request, "organization/" + ID))
                .put("FeatureSet", "ALL")
                .put("MasterAccountArn", arn(request, "account/" + ID + "/" + management))
                .put("MasterAccountId", management)
                .put("MasterAccountEmail", "management@example.com");
        return answer;
    }

    private String arn(AwsRequest request, String resource) {
        return "arn:" + request.scope().partition() + ":organizations::" + world.managementAccount() + ":" + resource;
    }

    private ObjectNode account(AwsRequest request, @Nullable Account account) {
        if (account == null) {
            return Json.object();
        }
        return Json.object()
                .put("Id", account.id())
                .put("Arn", arn(request, "account/" + ID + "/" + account.id()))
                .put("Email", account.name() + "@example.com")
                .put("Name", account.name())
                .put("Status", account.status())
                .put("State", account.status())
                .put("JoinedMethod", "CREATED")
                .put("JoinedTimestamp", 1_600_000_000);
    }
}
