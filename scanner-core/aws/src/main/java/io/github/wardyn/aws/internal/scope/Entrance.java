package io.github.wardyn.aws.internal.scope;

import io.github.wardyn.model.UnknownReason;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * A way into an account.
 *
 * @param partition aws, aws-cn or aws-us-gov
 * @param account twelve digits
 * @param home the Region where global services are asked
 * @param accountName what Organizations calls it; null where it was not asked
 * @param organization what is known of the organisation that it is in
 * @param credentials for its calls
 * @param assumed whether the credentials are those of a role that must be assumed first
 */
public record Entrance(
        String partition,
        String account,
        String home,
        @Nullable String accountName,
        Membership organization,
        AwsCredentialsProvider credentials,
        boolean assumed) {

    /**
     * What is known of an account's organisation.
     *
     * @param id e.g. o-abc; null where it is in none, or that is not known
     * @param unknown why it is not known; null where it is
     */
    public record Membership(@Nullable String id, @Nullable UnknownReason unknown) {}
}
