/** The wire protocols: what a request asks for, and how an answer or an error looks to the SDK. */
@NullMarked
package io.github.wardyn.testkit.aws.internal.wire;

import org.jspecify.annotations.NullMarked;
