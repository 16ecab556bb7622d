/** EC2 and Direct Connect: the ways to DynamoDB. Start at {@link io.github.wardyn.aws.network.NetworkSource}. */
@NullMarked
package io.github.wardyn.aws.network;

import org.jspecify.annotations.NullMarked;
