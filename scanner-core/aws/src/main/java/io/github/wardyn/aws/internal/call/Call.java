package io.github.wardyn.aws.internal.call;

/**
 * A read-only operation of AWS. Each service declares its own as one enumeration, from which both the collectors and the
 * printed policy are made.
 */
public interface Call {

    /** Gives the IAM action that allows it, e.g. {@code dynamodb:DescribeTable}. */
    String action();

    /** Gives how often it may begin in one account and Region, where AWS documents a rate; 0 where it does not. */
    default double perSecond() {
        return 0;
    }

    /** Gives the operation, e.g. {@code DescribeTable}. */
    default String operation() {
        return action().substring(action().indexOf(':') + 1);
    }
}
