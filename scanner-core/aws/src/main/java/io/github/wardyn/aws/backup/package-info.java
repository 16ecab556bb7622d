/** AWS Backup: plans, selections, vaults, recovery points and jobs. Start at {@link io.github.wardyn.aws.backup.BackupSource}. */
@NullMarked
package io.github.wardyn.aws.backup;

import org.jspecify.annotations.NullMarked;
