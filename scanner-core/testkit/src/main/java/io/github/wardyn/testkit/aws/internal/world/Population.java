package io.github.wardyn.testkit.aws.internal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resources that are made when they are asked for; few are kept. */
public interface Population {
    /** No accounts. */
    Population NONE = new Population() {
        @Override
        public List<String> accounts() {
            return List.of();
        }

        @Override
        public List<String> regions() {
            return List.of();
        }

        @Override
        public List<String> ids(Scope scope, Kind kind) {
            return List.of();
        }

        @Override
        public @Nullable ObjectNode find(Scope scope, Kind kind, String id) {
            return null;
        }
    };

    /** The account ids, ascending; the first is the management account. */
    List<String> accounts();

    /** The Regions that every account uses. */
    List<String> regions();

    /** The ids of all resources of a kind, in ascending order. */
    List<String> ids(Scope scope, Kind kind);

    /** The document of a resource, or null where there is none; the caller must not change it. */
    @Nullable
    ObjectNode find(Scope scope, Kind kind, String id);
}
