package io.github.wardyn.testkit.aws;

/**
 * What was called, where, and how it ended.
 *
 * @param action the IAM action, e.g. {@code dynamodb:ListTables}
 * @param account the account that was asked
 * @param region the Region that was asked; {@code us-east-1} for global services
 * @param outcome {@code ok}, the error code that was answered, or {@code reset} for a dropped connection
 */
public record Call(String action, String account, String region, String outcome) implements Comparable<Call> {
    /** The outcome of a call that was answered. */
    public static final String OK = "ok";

    /** The outcome where the fake itself has a fault; no test should see it. */
    public static final String BROKEN = "fake-broken";

    /** The action of a request that the fake could not read: unsigned, or of a service that it does not know. */
    public static final String UNREAD = "unread";

    /** Orders by action, account, Region and outcome. */
    @Override
    public int compareTo(Call other) {
        int byAction = action.compareTo(other.action);
        int byAccount = byAction != 0 ? byAction : account.compareTo(other.account);
        int byRegion = byAccount != 0 ? byAccount : region.compareTo(other.region);
        return byRegion != 0 ? byRegion : outcome.compareTo(other.outcome);
    }
}
