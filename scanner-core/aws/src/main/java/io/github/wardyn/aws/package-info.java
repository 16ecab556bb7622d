/** Reads AWS accounts through read-only calls. Start at {@link io.github.wardyn.aws.AwsSource}. */
@NullMarked
package io.github.wardyn.aws;

import org.jspecify.annotations.NullMarked;
