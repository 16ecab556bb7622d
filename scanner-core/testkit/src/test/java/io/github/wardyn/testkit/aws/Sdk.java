package io.github.wardyn.testkit.aws;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Real clients of the SDK, for one account and Region of the fake; one attempt unless told otherwise, without waiting between them. */
record Sdk(URI endpoint, AwsCredentials credentials, String region, int attempts) {
    private static final SdkHttpClient HTTP = UrlConnectionHttpClient.builder()
            .socketTimeout(Duration.ofSeconds(30))
            .build();

    static Sdk of(FakeAws aws, String account, String region) {
        return new Sdk(
                aws.endpoint(), AwsBasicCredentials.create(FakeAws.accessKeyId(account), "any-secret"), region, 1);
    }

    static Sdk of(FakeAws aws) {
        return of(aws, FakeAws.DEFAULT_ACCOUNT, "eu-west-1");
    }

    Sdk attempts(int most) {
        return new Sdk(endpoint, credentials, region, most);
    }

    <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C extends SdkClient> C client(B builder) {
        StandardRetryStrategy retries = StandardRetryStrategy.builder()
                .maxAttempts(attempts)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .build();
        return builder.endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .overrideConfiguration(override -> override.retryStrategy(retries))
                .httpClient(HTTP)
                .build();
    }
}
