package io.github.wardyn.aws;

import io.github.wardyn.aws.internal.collect.CaBundle;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How AWS is reached.
 *
 * @param endpoint one URL for all services; null for AWS's own
 * @param fips whether to use FIPS endpoints
 * @param dualStack whether to use endpoints that have IPv6 addresses too
 * @param caBundle PEM certificates to trust instead of the JDK's; null for those
 * @param concurrency calls at once, in all
 * @param concurrencyPerRegion calls at once in one account and Region
 * @param maxAttempts how often one call is tried at most, 1 or more
 * @param backoff the longest wait before the second attempt; it doubles from attempt to attempt, and is five times as
 *     long where AWS throttles
 * @param timeout for a connection, and between two bytes of an answer
 */
public record ConnectionSettings(
        @Nullable URI endpoint,
        boolean fips,
        boolean dualStack,
        @Nullable Path caBundle,
        int concurrency,
        int concurrencyPerRegion,
        int maxAttempts,
        Duration backoff,
        Duration timeout) {

    /** AWS's own endpoints, 64 calls at once, 8 in an account and Region, five attempts. */
    public static final ConnectionSettings DEFAULT =
            new ConnectionSettings(null, false, false, null, 64, 8, 5, Duration.ofMillis(200), Duration.ofSeconds(20));

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    public ConnectionSettings {
        if (concurrency < 1 || concurrencyPerRegion < 1 || maxAttempts < 1) {
            throw new IllegalArgumentException("Concurrency and attempts must be at least 1; they are " + concurrency
                    + ", " + concurrencyPerRegion + " and " + maxAttempts);
        }
    }

    /**
     * Gives the same with another endpoint.
     *
     * @param url where to send every call
     * @param anywhere whether the URL may lead to another machine, which then sees signed requests
     * @throws IllegalArgumentException if the URL is none, or leads elsewhere and may not
     */
    public ConnectionSettings withEndpoint(String url, boolean anywhere) {
        URI uri = URI.create(url);
        String host = uri.getHost();
        if (host == null || uri.getScheme() == null || !uri.getScheme().startsWith("http")) {
            throw new IllegalArgumentException(
                    "\"" + url + "\" is no endpoint; it must be a URL like http://localhost:5000");
        }
        if (!anywhere && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "\"" + url + "\" leads to another machine, which would see your signed requests."
                            + "\n  Try: --allow-custom-endpoint if you trust it.");
        }
        return new ConnectionSettings(
                uri, fips, dualStack, caBundle, concurrency, concurrencyPerRegion, maxAttempts, backoff, timeout);
    }

    /** Gives the same with FIPS or dual-stack endpoints. */
    public ConnectionSettings withEndpoints(boolean useFips, boolean useDualStack) {
        return new ConnectionSettings(
                endpoint,
                useFips,
                useDualStack,
                caBundle,
                concurrency,
                concurrencyPerRegion,
                maxAttempts,
                backoff,
                timeout);
    }

    /**
     * Gives the same with another set of trusted certificates.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no PEM certificates
     */
    public ConnectionSettings withCaBundle(Path pem) {
        CaBundle.trustManagers(pem);
        return new ConnectionSettings(
                endpoint, fips, dualStack, pem, concurrency, concurrencyPerRegion, maxAttempts, backoff, timeout);
    }

    /** Gives the same with other limits of concurrency. */
    public ConnectionSettings withConcurrency(int inAll, int inRegion) {
        return new ConnectionSettings(
                endpoint, fips, dualStack, caBundle, inAll, inRegion, maxAttempts, backoff, timeout);
    }

    /** Gives the same with other attempts. */
    public ConnectionSettings withAttempts(int attempts, Duration firstBackoff, Duration silence) {
        return new ConnectionSettings(
                endpoint,
                fips,
                dualStack,
                caBundle,
                concurrency,
                concurrencyPerRegion,
                attempts,
                firstBackoff,
                silence);
    }
}
