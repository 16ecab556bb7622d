package io.github.wardyn.model;

/** How a table pays for throughput; a table without BillingModeSummary is PROVISIONED. */
public enum BillingMode {
    PROVISIONED,
    PAY_PER_REQUEST
}
