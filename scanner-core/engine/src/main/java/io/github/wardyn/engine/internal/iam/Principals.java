package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import java.util.List;

/**
 * The Principal or NotPrincipal element of a statement.
 *
 * @param negated whether it is NotPrincipal
 * @param elements its entries
 */
record Principals(boolean negated, List<PrincipalElement> elements) {

    /** What a statement of an identity policy has: it is about whoever carries the policy. */
    static final Principals CARRIER = new Principals(false, List.of(new PrincipalElement.Everyone()));

    Principals {
        elements = List.copyOf(elements);
    }

    Answer match(Caller caller) {
        Answer listed = Answer.NO;
        for (PrincipalElement element : elements) {
            listed = listed.or(negated ? isExactly(element, caller) : covers(element, caller));
        }
        return negated ? listed.not() : listed;
    }

    private static Answer covers(PrincipalElement element, Caller caller) {
        if (element instanceof PrincipalElement.Everyone) {
            return Answer.YES;
        }
        if (element instanceof PrincipalElement.Account account) {
            return Answer.of(account.account().equals(caller.account()));
        }
        return isExactly(element, caller);
    }

    /**
     * NotPrincipal spares the principals that it lists one by one: an account in it spares the root user only, see
     * "Specifying NotPrincipal with Deny" in the IAM User Guide.
     */
    private static Answer isExactly(PrincipalElement element, Caller caller) {
        if (element instanceof PrincipalElement.Unreadable unreadable) {
            return Answer.unknown(unreadable.reason());
        }
        if (element instanceof PrincipalElement.Account account) {
            return Answer.of(caller.isRootOf(account.account()));
        }
        if (element instanceof PrincipalElement.Arn arn) {
            return Answer.of(arn.arn().equals(caller.arn()));
        }
        if (element instanceof PrincipalElement.Service service) {
            return Answer.of(service.service().equals(caller.service()));
        }
        return Answer.of(element instanceof PrincipalElement.Everyone);
    }
}
