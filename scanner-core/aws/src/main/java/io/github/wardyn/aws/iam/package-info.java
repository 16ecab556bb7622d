/** IAM: the roles of DAX clusters. Start at {@link io.github.wardyn.aws.iam.IamSource}. */
@NullMarked
package io.github.wardyn.aws.iam;

import org.jspecify.annotations.NullMarked;
