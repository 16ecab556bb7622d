package io.github.wardyn.testkit.aws;

import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Token buckets per action, account and Region; each holds one second's worth, but no less than one call. */
final class RateLimits {
    /** Calls a second that the API references state. */
    static final Map<String, Double> DOCUMENTED = Map.of(
            "dynamodb:DescribeBackup", 10.0,
            "dynamodb:DescribeContinuousBackups", 10.0,
            "dynamodb:ListBackups", 5.0,
            "dynamodb:ListTagsOfResource", 10.0,
            "cloudtrail:LookupEvents", 2.0,
            "kinesis:DescribeStreamSummary", 20.0);

    private static final class Bucket {
        private double tokens;
        private long at;

        Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }

        synchronized boolean take(double perSecond, long now) {
            tokens = Math.min(Math.max(perSecond, 1), tokens + (now - at) * perSecond / 1e9);
            at = now;
            if (tokens < 1) {
                return false;
            }
            tokens--;
            return true;
        }
    }

    private final Map<String, Double> perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimits(Map<String, Double> perSecond, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Takes a token for the call; false where there is none left. */
    boolean admits(AwsRequest request) {
        Double rate = perSecond.get(request.action());
        if (rate == null) {
            return true;
        }
        long now = nanoTime.getAsLong();
        return buckets.computeIfAbsent(request.action() + request.scope(), any -> new Bucket(Math.max(rate, 1), now))
                .take(rate, now);
    }
}
