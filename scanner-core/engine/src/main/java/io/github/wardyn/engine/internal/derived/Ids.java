package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Region;
import org.jspecify.annotations.Nullable;

/** What facts are known by. */
final class Ids {

    private Ids() {}

    /** Gives the ARN; null for a resource of a template, which has none yet. */
    static @Nullable String arn(Fact fact) {
        return fact.id().arn().map(Arn::value).orElse(null);
    }

    /** Gives the Region that an ARN names. */
    static Region region(String arn) {
        return Arn.parse(arn).map(Arn::region).orElse(Region.NONE);
    }

    /** Tells whether two facts of one type are about the same resource; nothing is the same as nothing. */
    static boolean same(@Nullable Fact a, @Nullable Fact b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.id().canonical().equals(b.id().canonical());
    }
}
