package io.github.wardyn.aws.iam;

import io.github.wardyn.aws.internal.call.Call;

/** The operations of IAM that the collector calls. */
enum IamCall implements Call {
    LIST_ROLE_POLICIES("iam:ListRolePolicies"),
    GET_ROLE_POLICY("iam:GetRolePolicy"),
    LIST_ATTACHED_ROLE_POLICIES("iam:ListAttachedRolePolicies"),
    GET_POLICY("iam:GetPolicy"),
    GET_POLICY_VERSION("iam:GetPolicyVersion");

    private final String action;

    IamCall(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
