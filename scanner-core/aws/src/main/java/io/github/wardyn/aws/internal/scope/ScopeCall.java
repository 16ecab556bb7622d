package io.github.wardyn.aws.internal.scope;

import io.github.wardyn.aws.internal.call.Call;

/** The operations that tell which accounts and Regions there are, and let us in. */
public enum ScopeCall implements Call {
    GET_CALLER_IDENTITY("sts:GetCallerIdentity"),
    ASSUME_ROLE("sts:AssumeRole"),
    LIST_ACCOUNTS("organizations:ListAccounts"),
    DESCRIBE_ORGANIZATION("organizations:DescribeOrganization"),
    LIST_REGIONS("account:ListRegions");

    private final String action;

    ScopeCall(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
