package io.github.wardyn.model.trail;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What matters of one record of CloudTrail.
 *
 * @param time when it happened
 * @param source e.g. {@code kms.amazonaws.com}
 * @param name e.g. {@code DisableKey}
 * @param account the account that it happened in
 * @param region the Region that it happened in
 * @param failed whether AWS refused the request
 * @param byAws whether AWS made the request, for somebody or in its console: then it shows nothing of a client
 * @param withTlsDetails whether records of its version have TLS details where the request had TLS
 * @param tlsVersion null where the record has no TLS details
 * @param cipherSuite null where the record has no TLS details
 * @param longTermCredentials whether an access key signed it that does not expire
 * @param principal ARN of the caller; null where it is not recorded
 * @param userAgent what the caller says it is; null where it is not recorded
 * @param key ARN or id of the KMS key that the request names; null where it names none
 * @see <a href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html">
 *     CloudTrail record contents</a>
 */
public record TrailEvent(
        Instant time,
        String source,
        String name,
        String account,
        String region,
        boolean failed,
        boolean byAws,
        boolean withTlsDetails,
        @Nullable String tlsVersion,
        @Nullable String cipherSuite,
        boolean longTermCredentials,
        @Nullable String principal,
        @Nullable String userAgent,
        @Nullable String key) {

    /** Type of the resource whose ARN a reader gives under the same name, since a record lists several. */
    public static final String KEY = "AWS::KMS::Key";

    /** Members of a record that {@link #of} asks for, by path; all are texts. */
    public static final Set<String> PATHS = Set.of(
            "eventVersion",
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
            "requestParameters.keyId");

    /** TLS details were added in version 1.08. */
    private static final int TLS_DETAILS_SINCE = 8;

    /**
     * Makes an event of a record's members.
     *
     * @param members gives the member of a path of {@link #PATHS}, or the ARN of the key for {@link #KEY}; null where the
     *     record has none
     * @return empty if the record is of no account, Region or time
     */
    public static Optional<TrailEvent> of(Function<String, @Nullable String> members) {
        String account = or(members.apply("recipientAccountId"), or(members.apply("userIdentity.accountId"), ""));
        String region = or(members.apply("awsRegion"), "");
        Instant time = instant(members.apply("eventTime"));
        if (account.isEmpty() || region.isEmpty() || time == null) {
            return Optional.empty();
        }
        String key = members.apply(KEY);
        return Optional.of(new TrailEvent(
                time,
                or(members.apply("eventSource"), ""),
                or(members.apply("eventName"), ""),
                account,
                region,
                members.apply("errorCode") != null,
                isByAws(members),
                hasTlsDetails(members.apply("eventVersion")),
                members.apply("tlsDetails.tlsVersion"),
                members.apply("tlsDetails.cipherSuite"),
                or(members.apply("userIdentity.accessKeyId"), "").startsWith("AKIA"),
                members.apply("userIdentity.arn"),
                members.apply("userAgent"),
                key == null ? members.apply("requestParameters.keyId") : key));
    }

    private static boolean isByAws(Function<String, @Nullable String> members) {
        String address = or(members.apply("sourceIPAddress"), "");
        return members.apply("userIdentity.invokedBy") != null
                || "AWSService".equals(members.apply("userIdentity.type"))
                || "AwsServiceEvent".equals(members.apply("eventType"))
                || "true".equals(members.apply("sessionCredentialFromConsole"))
                || address.endsWith(".amazonaws.com")
                || address.startsWith("AWS Internal");
    }

    private static boolean hasTlsDetails(@Nullable String version) {
        return version == null
                || !version.matches("1\\.\\d{1,4}")
                || Integer.parseInt(version.substring(2)) >= TLS_DETAILS_SINCE;
    }

    private static String or(@Nullable String given, String otherwise) {
        return Objects.requireNonNullElse(given, otherwise);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
