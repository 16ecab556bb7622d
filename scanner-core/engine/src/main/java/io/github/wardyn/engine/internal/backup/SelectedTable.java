package io.github.wardyn.engine.internal.backup;

import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.Unknowns;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup selection looks at.
 *
 * @param id of the table
 * @param tags its tags; null if they could not be read
 * @param unknowns says why
 */
public record SelectedTable(ResourceId id, @Nullable Map<String, String> tags, Unknowns unknowns) {

    public static SelectedTable of(Table table) {
        return new SelectedTable(table.id(), table.tags(), table.unknowns());
    }
}
