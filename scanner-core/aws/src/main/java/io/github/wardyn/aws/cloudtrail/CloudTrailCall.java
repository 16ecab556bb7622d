package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.aws.internal.call.Call;

/** The operations of CloudTrail that the collectors call. */
enum CloudTrailCall implements Call {
    DESCRIBE_TRAILS("cloudtrail:DescribeTrails"),
    GET_TRAIL_STATUS("cloudtrail:GetTrailStatus"),
    GET_EVENT_SELECTORS("cloudtrail:GetEventSelectors"),
    LOOKUP_EVENTS("cloudtrail:LookupEvents", 2);

    private final String action;
    private final double perSecond;

    CloudTrailCall(String action) {
        this(action, 0);
    }

    CloudTrailCall(String action, double perSecond) {
        this.action = action;
        this.perSecond = perSecond;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public double perSecond() {
        return perSecond;
    }
}
