/**
 * A fake AWS control plane that speaks the services' wire protocols to the real AWS SDK, on loopback only.
 *
 * <p>Start with {@link io.github.wardyn.testkit.aws.FakeAws}: it starts the server, hands out accounts and Regions to
 * fill by hand, takes an {@link io.github.wardyn.testkit.aws.Organisation} to generate, injects
 * {@link io.github.wardyn.testkit.aws.Fault}s and keeps a {@link io.github.wardyn.testkit.aws.CallLog} to assert on.
 */
@NullMarked
package io.github.wardyn.testkit.aws;

import org.jspecify.annotations.NullMarked;
