package io.github.wardyn.aws;

import io.github.wardyn.aws.internal.scope.ScopeCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The IAM policy that a collection needs, and nothing more: made from the same tables of calls that the collectors use.
 */
public final class LeastPrivilegePolicy {

    private final SortedSet<String> read = new TreeSet<>();
    private final SortedSet<String> find = new TreeSet<>();
    private final @Nullable String roleName;

    private LeastPrivilegePolicy(Set<Collector> collectors, AccountChoice accounts) {
        collectors.forEach(collector -> read.addAll(collector.actions()));
        read.add(ScopeCall.LIST_REGIONS.action());
        find.add(ScopeCall.GET_CALLER_IDENTITY.action());
        find.add(ScopeCall.DESCRIBE_ORGANIZATION.action());
        if (accounts.organization()) {
            find.add(ScopeCall.LIST_ACCOUNTS.action());
        }
        roleName = accounts.roleName();
    }

    /** Makes the policy for what is read of which accounts. */
    public static LeastPrivilegePolicy of(Set<Collector> collectors, AccountChoice accounts) {
        return new LeastPrivilegePolicy(collectors, accounts);
    }

    /** Gives all actions, sorted. */
    public SortedSet<String> actions() {
        SortedSet<String> actions = new TreeSet<>(read);
        actions.addAll(find);
        if (roleName != null) {
            actions.add(ScopeCall.ASSUME_ROLE.action());
        }
        return actions;
    }

    /** Gives the policy of the role that is assumed in each account. */
    public String ofAssumedRole() {
        return document(List.of(statement("ReadFacts", read, "*")));
    }

    /** Gives the policy of whoever starts the collection; it reads its own account, and enters others. */
    public String json() {
        List<String> statements = new ArrayList<>();
        statements.add(statement("ReadFacts", read, "*"));
        statements.add(statement("FindAccounts", find, "*"));
        if (roleName != null) {
            statements.add(statement(
                    "EnterAccounts", Set.of(ScopeCall.ASSUME_ROLE.action()), "arn:*:iam::*:role/" + roleName));
        }
        return document(statements);
    }

    private static String document(List<String> statements) {
        return """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                %s
                  ]
                }
                """.formatted(String.join(",\n", statements));
    }

    private static String statement(String sid, Collection<String> actions, String resource) {
        return """
                    {
                      "Sid": "%s",
                      "Effect": "Allow",
                      "Action": [
                %s
                      ],
                      "Resource": "%s"
                    }""".formatted(
                sid,
                actions.stream().map(action -> "        \"" + action + "\"").collect(Collectors.joining(",\n")),
                resource);
    }
}
