/** KMS: the keys that anything names. Start at {@link io.github.wardyn.aws.kms.KmsSource}. */
@NullMarked
package io.github.wardyn.aws.kms;

import org.jspecify.annotations.NullMarked;
