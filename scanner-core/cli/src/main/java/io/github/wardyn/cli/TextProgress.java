package io.github.wardyn.cli;

import io.github.wardyn.aws.PartKey;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Tells people: one line that changes where it is a terminal, and a summary in the end. */
final class TextProgress implements CollectionProgress {

    private final PrintStream err;
    private final ProgressLine line;
    private final CollectionCounts counts = new CollectionCounts();

    TextProgress(PrintStream err, ProgressLine line) {
        this.err = err;
        this.line = line;
    }

    @Override
    public void opened(String account, int regions, int parts) {
        counts.opened(account, regions, parts);
        line.draw(this::now);
    }

    @Override
    public void closed(String account, String reason, String remedy) {
        line.interrupt(() -> err.println("Nothing is read of " + account + ": " + reason + ".\n  Try: " + remedy));
    }

    @Override
    public void called(String action, String place, @Nullable String errorCode) {
        counts.called(action, place, errorCode);
        line.draw(this::now);
    }

    @Override
    public void finished(PartKey part, boolean kept) {
        counts.finished(part, kept);
        line.draw(this::now);
    }

    @Override
    public void end() {
        line.clear();
        err.println("collected accounts=" + counts.accounts() + " regions=" + counts.regions + " parts=" + counts.parts
                + " kept=" + counts.kept + " calls=" + counts.calls);
        counts.denied()
                .forEach((action, times) -> err.println(
                        "  denied " + times + " times: " + action + ". Try: allow it to the scanning role."));
    }

    private String now() {
        return "reading " + counts.accounts() + " accounts in " + counts.regions + " Regions: part " + counts.parts
                + " of " + Math.max(counts.expected.sum(), counts.parts.sum()) + ", " + counts.calls + " calls"
                + (counts.denials.sum() == 0 ? "" : ", " + counts.denials + " denied");
    }
}
