package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.model.UnknownReason;

/** One entry of a Principal or NotPrincipal element. */
sealed interface PrincipalElement {

    /** {@code "*"}, also as the value of {@code "AWS"}. */
    record Everyone() implements PrincipalElement {}

    /** An account, by its id or by its root ARN: it decides itself which of its principals it lets. */
    record Account(String account) implements PrincipalElement {}

    /** A user, a role or a session of one. */
    record Arn(String arn) implements PrincipalElement {}

    /** A service principal, e.g. {@code dynamodb.amazonaws.com}. */
    record Service(String service) implements PrincipalElement {}

    /** An entry that admits none of the callers asked about: a federated identity or a deleted principal. */
    record Other(String text) implements PrincipalElement {}

    /** An entry that could not be read. */
    record Unreadable(UnknownReason reason) implements PrincipalElement {}
}
