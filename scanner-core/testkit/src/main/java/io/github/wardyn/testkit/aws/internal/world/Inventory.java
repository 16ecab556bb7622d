package io.github.wardyn.testkit.aws.internal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resources of one account and Region. */
public interface Inventory {
    /** The ids of all resources of a kind, in ascending order. */
    List<String> ids(Kind kind);

    /** The document of a resource, or null where there is none; the caller must not change it. */
    @Nullable
    ObjectNode find(Kind kind, String id);
}
