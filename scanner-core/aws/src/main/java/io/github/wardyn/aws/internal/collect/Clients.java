package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.model.Region;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;

/** The SDK's clients of one account, one a Region and service, made when they are first asked for. */
public final class Clients implements AutoCloseable {

    private final SdkSettings settings;
    private final AwsCredentialsProvider credentials;
    private final Map<String, SdkClient> clients = new ConcurrentHashMap<>();

    /** Makes clients with the account's credentials. */
    public Clients(SdkSettings settings, AwsCredentialsProvider credentials) {
        this.settings = settings;
        this.credentials = credentials;
    }

    /** Gives the client of a service in a Region. */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient> C get(
            Class<C> type, Supplier<B> builder, Region region) {
        String key = region.code() + ' ' + type.getName();
        return type.cast(clients.computeIfAbsent(key, k -> settings.client(builder.get(), credentials, region)));
    }

    /** Closes those of one Region, whose reading is over. */
    public void close(Region region) {
        clients.entrySet().removeIf(entry -> {
            boolean there = entry.getKey().startsWith(region.code() + ' ');
            if (there) {
                entry.getValue().close();
            }
            return there;
        });
    }

    @Override
    public void close() {
        clients.values().forEach(SdkClient::close);
        clients.clear();
    }
}
