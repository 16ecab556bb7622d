package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Generates related kinds of resources. */
interface Family {
    /** The ids of a kind, ascending; empty for kinds that belong to another family. */
    List<String> ids(Scope scope, Kind kind);

    /** A new document, or null where there is none. */
    @Nullable
    ObjectNode find(Scope scope, Kind kind, String id);
}
