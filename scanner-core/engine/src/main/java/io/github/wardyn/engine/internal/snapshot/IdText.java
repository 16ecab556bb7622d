package io.github.wardyn.engine.internal.snapshot;

import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import java.util.HashMap;
import java.util.Map;

/** Reads resource ids from ARNs, sharing scopes and Regions: a snapshot has millions of ids and few of those. */
final class IdText {

    private final Map<String, Scope> scopes = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();

    Scope scope(String value) {
        return scopes.computeIfAbsent(value, Scope::new);
    }

    Region region(String code) {
        return code.isEmpty() ? Region.NONE : regions.computeIfAbsent(code, Region::new);
    }

    /** Gives the id that an ARN with an account stands for; for any other text, a name within the given scope. */
    ResourceId parse(String text, Scope scope, Region region) {
        if (text.startsWith("arn:")) {
            int partition = text.indexOf(':', 4);
            int service = text.indexOf(':', partition + 1);
            int area = text.indexOf(':', service + 1);
            int account = text.indexOf(':', area + 1);
            if (partition > 0 && service > 0 && area > 0 && account > area + 1) {
                int cut = Math.max(text.lastIndexOf('/'), text.lastIndexOf(':'));
                return new ResourceId(
                        scope(text.substring(area + 1, account)),
                        region(text.substring(service + 1, area)),
                        text.substring(cut + 1),
                        text);
            }
        }
        int slash = text.startsWith(scope.value() + "/") ? scope.value().length() : -1;
        return new ResourceId(scope, region, text.substring(slash + 1), text);
    }
}
