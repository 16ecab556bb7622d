package io.github.wardyn.aws.internal.scope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

/** Where credentials and the home Region come from: the SDK's own chain, or a profile that is named. */
final class Credentials {

    private static final String SESSION = "wardyn";

    private Credentials() {}

    static AwsCredentialsProvider base(@Nullable String profile) {
        return profile == null
                ? DefaultCredentialsProvider.builder().build()
                : ProfileCredentialsProvider.create(profile);
    }

    /** Gives credentials of a role, which are renewed before their session is over. */
    static AwsCredentialsProvider ofRole(StsClient sts, String roleArn, @Nullable String externalId) {
        AssumeRoleRequest request = AssumeRoleRequest.builder()
                .roleArn(roleArn)
                .roleSessionName(SESSION)
                .externalId(externalId)
                .build();
        return StsAssumeRoleCredentialsProvider.builder()
                .stsClient(sts)
                .refreshRequest(request)
                .build();
    }

    /** Gives the Region of the environment or the profile; empty where neither names one. */
    static Optional<String> region(@Nullable String profile) {
        AwsRegionProvider ofProfile =
                profile == null ? new AwsProfileRegionProvider() : new AwsProfileRegionProvider(null, profile);
        AwsRegionProvider chain =
                profile == null ? new AwsRegionProviderChain(new SystemSettingsRegionProvider(), ofProfile) : ofProfile;
        try {
            return Optional.ofNullable(chain.getRegion()).map(Region::id);
        } catch (SdkClientException e) {
            return Optional.empty();
        }
    }
}
