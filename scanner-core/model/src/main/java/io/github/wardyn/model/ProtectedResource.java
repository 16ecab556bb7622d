package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A table that AWS Backup has a recovery point of.
 *
 * @param id the ARN, or the template's root and logical id
 * @param table the table; absent where it no longer exists
 * @param lastBackupTime when it was last backed up
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:ListProtectedResources")
public record ProtectedResource(
        ResourceId id,
        @OrAbsent @Nullable Table table,
        @OrAbsent @Nullable Instant lastBackupTime,
        Unknowns unknowns,
        Origin origin)
        implements Fact {}
