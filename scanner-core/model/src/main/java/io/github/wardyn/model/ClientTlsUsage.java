package io.github.wardyn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Requests to dynamodb, dax or kms that look alike, counted from CloudTrail events of one account and Region.
 *
 * @param id the ARN, or the template's root and logical id
 * @param eventSource e.g. dynamodb.amazonaws.com
 * @param tlsVersion e.g. TLSv1.3; absent where the event has no tlsDetails
 * @param cipherSuite e.g. TLS_AES_128_GCM_SHA256; absent where the event has no tlsDetails
 * @param longTermCredentials true where the access key is a long-term one
 * @param principal ARN of the caller
 * @param userAgent what the caller says it is
 * @param count events
 * @param lastSeen the latest of them
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("cloudtrail:LookupEvents")
public record ClientTlsUsage(
        ResourceId id,
        @Nullable String eventSource,
        @OrAbsent @Nullable String tlsVersion,
        @OrAbsent @Nullable String cipherSuite,
        @Nullable Boolean longTermCredentials,
        @OrAbsent @Nullable String principal,
        @OrAbsent @Nullable String userAgent,
        @Nullable Long count,
        @Nullable Instant lastSeen,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public ClientTlsUsage {
        unknowns.explain("eventSource", eventSource)
                .explain("longTermCredentials", longTermCredentials)
                .explain("count", count)
                .explain("lastSeen", lastSeen);
    }
}
