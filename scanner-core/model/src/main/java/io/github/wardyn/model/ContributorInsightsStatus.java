package io.github.wardyn.model;

/** State of Contributor Insights; DISABLED where it was never set. */
public enum ContributorInsightsStatus {
    ENABLING,
    ENABLED,
    DISABLING,
    DISABLED,
    FAILED
}
