package io.github.wardyn.engine.internal.spill;

import io.github.wardyn.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Takes findings in any order and gives them sorted, as often as asked. Above a number of them they go to a temporary
 * file, in runs that are sorted each and merged when read; the file has no name any more once it is open, so it goes with
 * the process, however that ends. Belongs to one thread until the last finding is added.
 */
public final class FindingStore {

    /** How many findings stay in memory; about 10 MB. */
    private static final int IN_MEMORY = 10_000;

    private final int limit;
    private final List<RunFile.Run> runs = new ArrayList<>();
    private List<Finding> last = new ArrayList<>();
    private @Nullable RunFile file;

    /** Makes an empty store. */
    public FindingStore() {
        this(IN_MEMORY);
    }

    /**
     * Makes an empty store.
     *
     * @param limit how many findings stay in memory at most
     */
    FindingStore(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a finding.
     *
     * @throws UncheckedIOException if the temporary file cannot be written
     */
    public void add(Finding finding) {
        if (last.size() == limit) {
            spill();
        }
        last.add(finding);
    }

    /** Ends the adding, and gives the findings in their order; every iteration reads the file anew. */
    public Iterable<Finding> sorted() {
        Collections.sort(last);
        List<Finding> rest = Collections.unmodifiableList(last);
        return runs.isEmpty() ? rest : () -> new Merged(open(rest));
    }

    private void spill() {
        Collections.sort(last);
        try {
            if (file == null) {
                file = RunFile.create();
            }
            runs.add(file.write(last));
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of findings", e);
        }
        last = new ArrayList<>();
    }

    private List<Iterator<Finding>> open(List<Finding> rest) {
        List<Iterator<Finding>> sources = new ArrayList<>();
        runs.forEach(run -> sources.add(run.read()));
        sources.add(rest.iterator());
        return sources;
    }

    /** Merges sorted sources. */
    private static final class Merged implements Iterator<Finding> {

        private final PriorityQueue<Head> heads = new PriorityQueue<>();

        Merged(List<Iterator<Finding>> sources) {
            sources.forEach(this::advance);
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public Finding next() {
            Head head = heads.poll();
            if (head == null) {
                throw new NoSuchElementException();
            }
            advance(head.source());
            return head.finding();
        }

        private void advance(Iterator<Finding> source) {
            if (source.hasNext()) {
                heads.add(new Head(source.next(), source));
            }
        }
    }

    /** The next finding of a source. */
    private record Head(Finding finding, Iterator<Finding> source) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            return finding.compareTo(other.finding);
        }
    }
}
