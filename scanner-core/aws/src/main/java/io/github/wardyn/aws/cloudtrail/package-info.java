/** CloudTrail: what is recorded, and how clients connected. Start at {@link io.github.wardyn.aws.cloudtrail.CloudTrailSource}. */
@NullMarked
package io.github.wardyn.aws.cloudtrail;

import org.jspecify.annotations.NullMarked;
