package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * Automatic rotation of a KMS key.
 *
 * @param keyRotationEnabled true while the material is rotated by itself
 * @param rotationPeriodInDays days between rotations; absent while off
 */
public record KeyRotation(
        @Nullable Boolean keyRotationEnabled,
        @OrAbsent @Nullable Integer rotationPeriodInDays) {}
