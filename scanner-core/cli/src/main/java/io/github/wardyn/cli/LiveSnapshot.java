package io.github.wardyn.cli;

import io.github.wardyn.aws.AwsSource;
import io.github.wardyn.aws.LiveRequest;
import io.github.wardyn.aws.PartStore;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.Snapshot;
import java.io.IOException;
import java.nio.file.Path;

/** Collects from accounts, tells how it goes on, and keeps the snapshot where the user asks. */
final class LiveSnapshot {

    private LiveSnapshot() {}

    static Snapshot collect(Arguments arguments) throws UsageException {
        LiveRequest.Builder request = LiveOptions.request(arguments);
        Path resume = arguments.path("resume");
        CollectionProgress progress = CollectionProgress.of(arguments);
        Snapshot snapshot = new AwsSource()
                .collect(request.parts(resume == null ? PartStore.NONE : new PartFiles(resume))
                        .progress(progress)
                        .build());
        progress.end();
        return snapshot;
    }

    static void save(Snapshot snapshot, Path target, String name) throws UsageException {
        try {
            SnapshotFiles.write(snapshot, target);
        } catch (IOException e) {
            throw new UsageException("\"" + name + "\" cannot be written: " + e.getMessage() + ".");
        }
    }
}
