package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.aws.ConnectionSettings;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Makes the one HTTP client that all calls share. */
final class HttpClients {

    /** How many idle connections to one host the JDK keeps; its default of 5 would open a new one for most calls. */
    private static final String KEPT_CONNECTIONS = "http.maxConnections";

    private HttpClients() {}

    static SdkHttpClient create(ConnectionSettings connection) {
        if (System.getProperty(KEPT_CONNECTIONS) == null) {
            System.setProperty(KEPT_CONNECTIONS, Integer.toString(connection.concurrency()));
        }
        UrlConnectionHttpClient.Builder builder = UrlConnectionHttpClient.builder()
                .connectionTimeout(connection.timeout())
                .socketTimeout(connection.timeout())
                .proxyConfiguration(proxy(connection.endpoint()));
        Path bundle = connection.caBundle();
        if (bundle != null) {
            builder.tlsTrustManagersProvider(() -> CaBundle.trustManagers(bundle));
        }
        return new ExchangeLimit(builder.build(), connection.concurrency());
    }

    /** HTTPS_PROXY and the JDK's properties count, except for an endpoint of our own on this machine. */
    private static ProxyConfiguration proxy(@Nullable URI endpoint) {
        boolean real = endpoint == null;
        return ProxyConfiguration.builder()
                .useSystemPropertyValues(real)
                .useEnvironmentVariablesValues(real)
                .build();
    }
}
