package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.PolicyDocument;

/**
 * Policies as they can be judged. A template leaves the account, Region and partition that it is deployed to open; what
 * they are does not matter as long as the account is the same wherever it is meant, so names that AWS never gives stand
 * for them.
 */
final class PolicyTexts {

    private static final String OWN_ACCOUNT = "000000000000";

    private PolicyTexts() {}

    /** Gives the text, with what only the deployment knows of its own account filled in. */
    static String of(PolicyDocument document) {
        String json = document.json();
        return json.contains("${AWS::")
                ? json.replace("${AWS::AccountId}", OWN_ACCOUNT)
                        .replace("${AWS::Partition}", "aws")
                        .replace("${AWS::Region}", "own-region-1")
                        .replace("${AWS::URLSuffix}", "amazonaws.com")
                : json;
    }

    /** Gives the account that the facts of a part belong to. */
    static String ownAccount(LinkedPart part) {
        return part.scope().isAccount() ? part.scope().value() : OWN_ACCOUNT;
    }
}
