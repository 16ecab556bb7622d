package io.github.wardyn.engine.internal.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one record of CloudTrail; what is not asked for is passed over. */
final class TrailRecordReader {

    private static final Set<String> PATHS = Set.of(
            "eventTime",
            "eventSource",
            "eventName",
            "eventType",
            "awsRegion",
            "recipientAccountId",
            "errorCode",
            "sourceIPAddress",
            "sessionCredentialFromConsole",
            "userAgent",
            "userIdentity.type",
            "userIdentity.arn",
            "userIdentity.accountId",
            "userIdentity.accessKeyId",
            "userIdentity.invokedBy",
            "tlsDetails.tlsVersion",
            "tlsDetails.cipherSuite",
            "requestParameters.keyId",
            "resources.ARN",
            "resources.type");
    private static final Set<String> GROUPS = Set.of("userIdentity", "tlsDetails", "requestParameters", "resources");
    private static final String KEY = "AWS::KMS::Key";

    private final Map<String, String> fields = new HashMap<>();

    /** Reads the object that a parser is at the beginning of; empty if it is no event of an account and Region. */
    Optional<TrailEvent> read(JsonParser parser) throws IOException {
        fields.clear();
        readObject(parser, "");
        String account = fields.getOrDefault("recipientAccountId", fields.getOrDefault("userIdentity.accountId", ""));
        String region = fields.getOrDefault("awsRegion", "");
        Instant time = instant(fields.get("eventTime"));
        if (account.isEmpty() || region.isEmpty() || time == null) {
            return Optional.empty();
        }
        return Optional.of(new TrailEvent(
                time,
                fields.getOrDefault("eventSource", ""),
                fields.getOrDefault("eventName", ""),
                account,
                region,
                fields.containsKey("errorCode"),
                isByService(),
                fields.get("tlsDetails.tlsVersion"),
                fields.get("tlsDetails.cipherSuite"),
                fields.get("userIdentity.accessKeyId"),
                fields.get("userIdentity.arn"),
                fields.get("userAgent"),
                fields.getOrDefault(KEY, fields.get("requestParameters.keyId"))));
    }

    /** What AWS does, for somebody or in its console, shows nothing of a client. */
    private boolean isByService() {
        String address = fields.getOrDefault("sourceIPAddress", "");
        return fields.containsKey("userIdentity.invokedBy")
                || "AWSService".equals(fields.get("userIdentity.type"))
                || "AwsServiceEvent".equals(fields.get("eventType"))
                || "true".equals(fields.get("sessionCredentialFromConsole"))
                || address.endsWith(".amazonaws.com")
                || address.startsWith("AWS Internal");
    }

    private void readObject(JsonParser parser, String within) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = within + parser.currentName();
            JsonToken value = parser.nextToken();
            boolean group = within.isEmpty() && GROUPS.contains(path);
            if (value == JsonToken.START_OBJECT && group) {
                readObject(parser, path + ".");
            } else if (value == JsonToken.START_ARRAY && group) {
                readResources(parser, path + ".");
            } else if (value == JsonToken.VALUE_STRING && PATHS.contains(path)) {
                fields.put(path, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Of the resources of a request only its key matters. */
    private void readResources(JsonParser parser, String within) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                continue;
            }
            fields.remove("resources.ARN");
            fields.remove("resources.type");
            readObject(parser, within);
            String arn = fields.get("resources.ARN");
            if (arn != null && KEY.equals(fields.get("resources.type"))) {
                fields.put(KEY, arn);
            }
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
