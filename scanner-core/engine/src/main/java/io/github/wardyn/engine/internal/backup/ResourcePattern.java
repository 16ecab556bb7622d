package io.github.wardyn.engine.internal.backup;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.engine.internal.logic.ArnPattern;
import io.github.wardyn.engine.internal.logic.Wildcard;
import io.github.wardyn.model.Arn;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.UnknownReason;

/** Entries of Resources and NotResources: ARNs with wildcards. */
final class ResourcePattern {

    private static final String ANY = "*";
    private static final int SERVICE = 2;
    private static final int RESOURCE = 5;

    private ResourcePattern() {}

    /** Tells whether the table fits; a table of a template has no ARN yet, and fits what every table does. */
    static Answer fits(String pattern, ResourceId table) {
        if (pattern.equals(ANY) || pattern.equals(table.canonical())) {
            return Answer.YES;
        }
        return table.arn().map(arn -> fits(pattern, arn)).orElseGet(() -> fitsUndeployed(pattern, table));
    }

    /** Tells whether it names DynamoDB's tables rather than all of a service. */
    static boolean namesTables(String pattern) {
        return !pattern.startsWith("arn:")
                ? !pattern.equals(ANY)
                : part(pattern, RESOURCE).startsWith("table/");
    }

    private static Answer fits(String pattern, Arn arn) {
        return Answer.of(ArnPattern.matches(pattern, arn.value()));
    }

    private static Answer fitsUndeployed(String pattern, ResourceId table) {
        if (!pattern.startsWith("arn:") || !Wildcard.matches(part(pattern, SERVICE), "dynamodb")) {
            return Answer.NO;
        }
        String resource = part(pattern, RESOURCE);
        boolean any = resource.equals(ANY) || resource.equals("table/*");
        boolean anywhere = part(pattern, 3).equals(ANY) && part(pattern, 4).equals(ANY);
        return any && anywhere
                ? Answer.YES
                : Answer.unknown(new UnknownReason.Unresolved("the ARN of " + table.canonical()));
    }

    private static String part(String pattern, int index) {
        return ArnPattern.parts(pattern)[index];
    }
}
