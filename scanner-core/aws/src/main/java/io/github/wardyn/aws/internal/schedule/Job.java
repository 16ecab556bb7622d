package io.github.wardyn.aws.internal.schedule;

import io.github.wardyn.aws.internal.call.Call;

/** Work in one account and Region that is done when all its pieces are, also those that were forked meanwhile. */
public final class Job {

    private final Scheduler scheduler;
    private final Lane lane;
    private final Runnable onDone;
    int pending;

    Job(Scheduler scheduler, Lane lane, Runnable onDone) {
        this.scheduler = scheduler;
        this.lane = lane;
        this.onDone = onDone;
    }

    /** Adds a piece that may begin as soon as there is room. */
    public void fork(Runnable work) {
        scheduler.submit(new Task(this, lane, work), null);
    }

    /** Adds a piece that makes one call of a documented rate. */
    public void fork(Call paced, Runnable work) {
        scheduler.submit(new Task(this, lane, work), paced.perSecond() > 0 ? paced : null);
    }

    void done() {
        onDone.run();
    }
}
