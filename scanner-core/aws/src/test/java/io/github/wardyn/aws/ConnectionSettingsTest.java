package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5000", "http://127.0.0.1:5000", "https://[::1]:5000"})
    void anEndpointOfThisMachineIsTaken(String url) {
        assertThat(ConnectionSettings.DEFAULT.withEndpoint(url, false).endpoint())
                .isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "http://10.0.0.1:80", "http://localhost.example.com"})
    void anEndpointElsewhereIsRefusedUnlessItIsTrusted(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionSettings.DEFAULT.withEndpoint(url, false))
                .withMessageContaining("--allow-custom-endpoint");
        assertThat(ConnectionSettings.DEFAULT.withEndpoint(url, true).endpoint())
                .isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:5000", "/tmp", "ftp://localhost"})
    void whatIsNoUrlIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionSettings.DEFAULT.withEndpoint(text, true))
                .withMessageContaining("no endpoint");
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConnectionSettings.DEFAULT.withConcurrency(0, 8));
    }
}
