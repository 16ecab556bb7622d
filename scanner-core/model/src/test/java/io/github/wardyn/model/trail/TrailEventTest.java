package io.github.wardyn.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailEventTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "userIdentity.invokedBy, backup.amazonaws.com",
        "userIdentity.invokedBy, AWS Internal",
        "userIdentity.type, AWSService",
        "eventType, AwsServiceEvent",
        "sessionCredentialFromConsole, true",
        "sourceIPAddress, dynamodb.amazonaws.com",
        "sourceIPAddress, AWS Internal"
    })
    void whatAwsDoesForSomebodyByItselfOrInItsConsoleIsByAws(String path, String value) {
        assertThat(event(path, value).byAws()).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "userIdentity.type, AssumedRole",
        "userIdentity.type, AWSAccount",
        "eventType, AwsApiCall",
        "eventType, AwsConsoleSignIn",
        "sessionCredentialFromConsole, false",
        "sourceIPAddress, 203.0.113.7",
        "sourceIPAddress, 2001:db8::1",
        "sourceIPAddress, amazonaws.com.example.org",
        "userAgent, console.amazonaws.com"
    })
    void whatAClientDoesIsNot(String path, String value) {
        assertThat(event(path, value).byAws()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1.07, false",
        "1.7, false",
        "1.08, true",
        "1.8, true",
        "1.09, true",
        "1.11, true",
        "1.100, true",
        "2.0, true",
        ", true"
    })
    void recordsHaveTlsDetailsSinceVersion8(String version, boolean expected) {
        assertThat(event("eventVersion", version).withTlsDetails()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"AKIAIOSFODNN7EXAMPLE, true", "ASIAIOSFODNN7EXAMPLE, false", "akia, false", ", false"})
    void onlyAccessKeysOfUsersLastForEver(String accessKeyId, boolean expected) {
        assertThat(event("userIdentity.accessKeyId", accessKeyId).longTermCredentials())
                .isEqualTo(expected);
    }

    @Test
    void theKeyAmongTheResourcesComesBeforeTheOneThatWasAskedFor() {
        assertThat(event("requestParameters.keyId", "alias/orders").key()).isEqualTo("alias/orders");
        assertThat(event(TrailEvent.KEY, "arn:of-the-key").key()).isEqualTo("arn:of-the-key");
    }

    @Test
    void aRecordOfARequestThatAwsRefusedHasAnErrorCode() {
        assertThat(event("errorCode", "AccessDenied").failed()).isTrue();
        assertThat(event("errorCode", null).failed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipientAccountId", "awsRegion", "eventTime"})
    void whatHappenedNowhereOrNeverIsNoEvent(String missing) {
        Map<String, String> members = members();
        members.remove(missing);

        assertThat(TrailEvent.of(members::get)).isEmpty();
    }

    @Test
    void everyMemberThatIsReadIsNamed() {
        Map<String, String> members = members();
        TrailEvent.of(path -> {
            assertThat(path.equals(TrailEvent.KEY) || TrailEvent.PATHS.contains(path))
                    .as(path)
                    .isTrue();
            return members.get(path);
        });
    }

    private static TrailEvent event(String path, String value) {
        Map<String, String> members = members();
        if (value != null) {
            members.put(path, value);
        }
        if (path.equals(TrailEvent.KEY)) {
            members.put("requestParameters.keyId", "alias/orders");
        }
        return TrailEvent.of(members::get).orElseThrow();
    }

    private static Map<String, String> members() {
        return new HashMap<>(Map.of(
                "eventTime", "2026-01-14T12:00:00Z",
                "recipientAccountId", "111122223333",
                "awsRegion", "eu-west-1"));
    }
}
