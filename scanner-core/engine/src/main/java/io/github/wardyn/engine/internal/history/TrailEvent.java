package io.github.wardyn.engine.internal.history;

import java.time.Instant;
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
 * @param byService whether an AWS service made the request for somebody
 * @param tlsVersion null where the record has no TLS details
 * @param cipherSuite null where the record has no TLS details
 * @param accessKeyId what signed it; null where it is not recorded
 * @param principal ARN of the caller; null where it is not recorded
 * @param userAgent what the caller says it is; null where it is not recorded
 * @param key ARN or id of the KMS key that the request names; null where it names none
 */
record TrailEvent(
        Instant time,
        String source,
        String name,
        String account,
        String region,
        boolean failed,
        boolean byService,
        @Nullable String tlsVersion,
        @Nullable String cipherSuite,
        @Nullable String accessKeyId,
        @Nullable String principal,
        @Nullable String userAgent,
        @Nullable String key) {}
