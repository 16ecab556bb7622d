/**
 * Which tables an AWS Backup selection covers. Start with {@link
 * io.github.wardyn.engine.internal.backup.SelectionCoverage}.
 */
@NullMarked
package io.github.wardyn.engine.internal.backup;

import org.jspecify.annotations.NullMarked;
