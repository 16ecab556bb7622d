package io.github.wardyn.aws;

import io.github.wardyn.model.FactSource;
import io.github.wardyn.model.Snapshot;

/**
 * Reads AWS accounts through read-only calls.
 *
 * <p>What AWS refuses becomes an unknown or a gap in the coverage. An account that cannot be entered, also for want of
 * credentials, is a gap that speaks for all its Regions.
 */
public final class AwsSource implements FactSource<LiveRequest> {

    /** For {@link java.util.ServiceLoader}. */
    public AwsSource() {}

    @Override
    public String name() {
        return "aws";
    }

    @Override
    public Snapshot collect(LiveRequest request) {
        return new CollectionRun(request).run();
    }
}
