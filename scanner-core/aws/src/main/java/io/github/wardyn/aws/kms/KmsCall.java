package io.github.wardyn.aws.kms;

import io.github.wardyn.aws.internal.call.Call;

/** The operations of KMS that the collector calls. */
enum KmsCall implements Call {
    LIST_ALIASES("kms:ListAliases"),
    DESCRIBE_KEY("kms:DescribeKey"),
    GET_KEY_ROTATION_STATUS("kms:GetKeyRotationStatus"),
    GET_KEY_POLICY("kms:GetKeyPolicy"),
    LIST_GRANTS("kms:ListGrants"),
    LIST_RESOURCE_TAGS("kms:ListResourceTags");

    private final String action;

    KmsCall(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
