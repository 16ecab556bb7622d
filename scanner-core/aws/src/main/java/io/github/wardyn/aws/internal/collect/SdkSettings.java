package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.aws.ConnectionSettings;
import io.github.wardyn.aws.internal.call.Refusals;
import io.github.wardyn.model.Region;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What all clients have in common: one HTTP client, the endpoint, and how often a call is tried. */
public final class SdkSettings implements AutoCloseable {

    private final ConnectionSettings connection;
    private final SdkHttpClient http;
    private final ClientOverrideConfiguration override;

    /** Makes the shared HTTP client. */
    public SdkSettings(ConnectionSettings connection) {
        this.connection = connection;
        this.http = HttpClients.create(connection);
        this.override = ClientOverrideConfiguration.builder()
                .retryStrategy(retries(connection))
                .build();
    }

    /** Makes a client. */
    <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient> C client(
            B builder, AwsCredentialsProvider credentials, Region region) {
        builder.region(software.amazon.awssdk.regions.Region.of(region.code()))
                .credentialsProvider(credentials)
                .overrideConfiguration(override)
                .fipsEnabled(connection.fips())
                .dualstackEnabled(connection.dualStack())
                .httpClient(http);
        if (connection.endpoint() != null) {
            builder.endpointOverride(connection.endpoint());
        }
        return builder.build();
    }

    private static StandardRetryStrategy retries(ConnectionSettings connection) {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(connection.maxAttempts())
                .retryOnException(
                        thrown -> thrown instanceof SdkServiceException answered && Refusals.isPassing(answered))
                .backoffStrategy(BackoffStrategy.exponentialDelay(
                        connection.backoff(), connection.backoff().multipliedBy(64)))
                .throttlingBackoffStrategy(BackoffStrategy.exponentialDelay(
                        connection.backoff().multipliedBy(5),
                        connection.backoff().multipliedBy(128)))
                .build();
    }

    @Override
    public void close() {
        http.close();
    }
}
