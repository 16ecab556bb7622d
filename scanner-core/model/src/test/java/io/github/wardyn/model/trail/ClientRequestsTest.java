package io.github.wardyn.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.ClientTlsUsage;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientRequestsTest {

    private static final Scope ACCOUNT = new Scope("111122223333");

    private final ClientRequests requests = new ClientRequests();

    @Test
    void requestsThatLookAlikeAreOneFactWithTheLastInstant() {
        add(Map.of("eventTime", "2026-01-14T12:00:01Z"));
        add(Map.of("eventTime", "2026-01-14T12:00:03Z"));
        add(Map.of("eventTime", "2026-01-14T12:00:02Z", "eventName", "Query"));

        assertThat(usages())
                .extracting(usage -> usage.count() + " " + usage.lastSeen())
                .containsExactly("3 2026-01-14T12:00:03Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "eventSource, kms.amazonaws.com",
        "awsRegion, eu-central-1",
        "tlsDetails.tlsVersion, TLSv1.2",
        "tlsDetails.cipherSuite, TLS_CHACHA20_POLY1305_SHA256",
        "userIdentity.accessKeyId, AKIAIOSFODNN7EXAMPLE",
        "userIdentity.arn, arn:aws:iam::111122223333:role/other",
        "userAgent, other/1",
        "eventVersion, 1.07"
    })
    void whatDiffersInAnyOfThemIsAnother(String path, String value) {
        add(Map.of());
        add(Map.of(path, value));

        assertThat(usages())
                .hasSize(2)
                .extracting(usage -> usage.id().canonical())
                .doesNotHaveDuplicates();
    }

    @Test
    void theIdStaysTheSameHoweverManyRequestsThereAre() {
        add(Map.of());
        String before = usages().get(0).id().canonical();
        add(Map.of());

        assertThat(usages().get(0).id().canonical()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3.amazonaws.com", "streams.dynamodb.amazonaws.com", "dynamodb.amazonaws.com.cn", ""})
    void requestsToOtherServicesDoNotCountButShowThatTheRegionIsRecorded(String source) {
        add(Map.of("eventSource", source));

        assertThat(usages()).isEmpty();
        assertThat(requests.recorded()).isEqualTo(Map.of(ACCOUNT, Set.of(new Region("eu-west-1"))));
    }

    @Test
    void whatAwsDoesDoesNotCount() {
        add(Map.of("userIdentity.invokedBy", "backup.amazonaws.com"));
        add(Map.of("sessionCredentialFromConsole", "true"));

        assertThat(usages()).isEmpty();
    }

    @Test
    void aRefusedRequestCountsForItWasSent() {
        add(Map.of("errorCode", "AccessDenied"));

        assertThat(usages()).hasSize(1);
    }

    @Test
    void withoutTlsDetailsARequestHadNoTlsUnlessItsRecordIsTooOldToHaveThem() {
        add(Map.of("eventVersion", "1.08"));
        add(Map.of("eventVersion", "1.07"));

        assertThat(usages())
                .extracting(usage -> usage.unknowns().reason("tlsVersion").isPresent() + " "
                        + usage.unknowns().reason("cipherSuite").isPresent())
                .containsExactlyInAnyOrder("false false", "true true");
    }

    @Test
    void accountsAreKeptApart() {
        add(Map.of());
        add(Map.of("recipientAccountId", "444455556666"));

        assertThat(usages()).hasSize(1);
        assertThat(requests.facts(new Scope("444455556666"), new Origin.Mention("logs")))
                .hasSize(1);
        assertThat(requests.facts(new Scope("777788889999"), new Origin.Mention("logs")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"eu-west-1, aws", "cn-north-1, aws-cn", "us-gov-west-1, aws-us-gov"})
    void theIdIsOfTheRegionsPartition(String region, String partition) {
        add(Map.of("awsRegion", region));

        assertThat(usages().get(0).id().canonical())
                .startsWith("arn:" + partition + ":cloudtrail:" + region + ":111122223333:client/");
    }

    private List<ClientTlsUsage> usages() {
        return requests.facts(ACCOUNT, new Origin.Mention("logs")).stream()
                .map(ClientTlsUsage.class::cast)
                .toList();
    }

    private void add(Map<String, String> members) {
        requests.add(event(members));
    }

    /** One with TLS, unless a version is given. */
    private static TrailEvent event(Map<String, String> members) {
        Map<String, String> all = new HashMap<>(Map.of(
                "eventVersion", "1.11",
                "eventTime", "2026-01-14T12:00:00Z",
                "eventSource", "dynamodb.amazonaws.com",
                "recipientAccountId", "111122223333",
                "awsRegion", "eu-west-1",
                "tlsDetails.tlsVersion", "TLSv1.3",
                "tlsDetails.cipherSuite", "TLS_AES_128_GCM_SHA256",
                "userAgent", "app/1"));
        all.putAll(members);
        if (members.containsKey("eventVersion")) {
            all.remove("tlsDetails.tlsVersion");
            all.remove("tlsDetails.cipherSuite");
        }
        return TrailEvent.of(all::get).orElseThrow();
    }
}
