package io.github.wardyn.aws.internal.scope;

import io.github.wardyn.aws.internal.collect.Clients;
import io.github.wardyn.aws.internal.collect.SdkSettings;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;
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

    /**
     * Gives the credentials of a profile, or of the SDK's chain where it is null. A profile that assumes a role on top of
     * another is followed here, since the SDK would do it with an HTTP client of its own, which knows neither the CA bundle
     * nor the endpoint that the user named.
     */
    static AwsCredentialsProvider base(@Nullable String profile, SdkSettings sdk, String home) {
        if (profile == null) {
            return DefaultCredentialsProvider.builder().build();
        }
        return ofProfile(profile, sdk, new io.github.wardyn.model.Region(home), new LinkedHashSet<>());
    }

    private static AwsCredentialsProvider ofProfile(
            String name, SdkSettings sdk, io.github.wardyn.model.Region home, Set<String> before) {
        Map<String, String> properties = ProfileFile.defaultProfileFile()
                .profile(name)
                .map(Profile::properties)
                .orElse(Map.of());
        String role = properties.get(ProfileProperty.ROLE_ARN);
        String source = properties.get(ProfileProperty.SOURCE_PROFILE);
        String key = properties.get(ProfileProperty.AWS_ACCESS_KEY_ID);
        String secret = properties.get(ProfileProperty.AWS_SECRET_ACCESS_KEY);
        if (!before.isEmpty() && key != null && secret != null) {
            String token = properties.get(ProfileProperty.AWS_SESSION_TOKEN);
            return StaticCredentialsProvider.create(
                    token == null
                            ? AwsBasicCredentials.create(key, secret)
                            : AwsSessionCredentials.create(key, secret, token));
        }
        if (role == null || source == null || !before.add(name)) {
            return ProfileCredentialsProvider.create(name);
        }
        AwsCredentialsProvider below = ofProfile(source, sdk, home, before);
        StsClient sts = new Clients(sdk, below).get(StsClient.class, StsClient::builder, home);
        return ofRole(sts, role, properties.get(ProfileProperty.EXTERNAL_ID));
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
