package io.github.wardyn.aws;

import org.jspecify.annotations.Nullable;

/**
 * Is told how a collection goes on. Implemented by the command line, which draws it. Called by many threads at once, and
 * often: an implementation counts, and draws at its own pace.
 */
public interface Progress {

    /** Takes no notice. */
    Progress NONE = new Progress() {};

    /** An account was opened; so many of its parts will be read. */
    default void opened(String account, int regions, int parts) {}

    /**
     * An account cannot be entered, or what leads to accounts cannot be asked, so that nothing is read of it.
     *
     * @param account the account, or what stands for one
     * @param reason why
     * @param remedy what mends it
     */
    default void closed(String account, String reason, String remedy) {}

    /**
     * A call is over, with all its attempts.
     *
     * @param action the IAM action, e.g. {@code dynamodb:DescribeTable}
     * @param place account and Region, for people
     * @param errorCode why it gave no answer; null where it did. Some say nothing bad: a table without a policy answers
     *     PolicyNotFoundException
     */
    default void called(String action, String place, @Nullable String errorCode) {}

    /**
     * A part is finished.
     *
     * @param kept whether it was taken from an earlier collection
     */
    default void finished(PartKey part, boolean kept) {}
}
