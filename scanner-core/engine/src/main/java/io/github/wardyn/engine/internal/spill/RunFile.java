package io.github.wardyn.engine.internal.spill;

import io.github.wardyn.model.Finding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A temporary file of runs, one behind the other. */
final class RunFile {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private RunFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes a file that only its owner may read, and that is gone with the process. */
    static RunFile create() throws IOException {
        Path path = Files.createTempFile("wardyn-findings", ".tmp");
        return new RunFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Appends a run. */
    Run write(List<Finding> findings) throws IOException {
        long start = channel.size();
        channel.position(start);
        OutputStream bytes = Channels.newOutputStream(channel);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, BUFFER));
        for (Finding finding : findings) {
            FindingOutput.write(out, finding);
        }
        out.flush();
        return new Run(start, findings.size());
    }

    /** Where a run is. */
    final class Run {

        private final long start;
        private final int size;

        private Run(long start, int size) {
            this.start = start;
            this.size = size;
        }

        /** Reads the run from its beginning. */
        Iterator<Finding> read() {
            DataInputStream in = new DataInputStream(new BufferedInputStream(new Slice(start), BUFFER));
            return new Iterator<>() {
                private int left = size;

                @Override
                public boolean hasNext() {
                    return left > 0;
                }

                @Override
                public Finding next() {
                    if (left-- <= 0) {
                        throw new NoSuchElementException();
                    }
                    try {
                        return FindingInput.read(in);
                    } catch (IOException e) {
                        throw new UncheckedIOException("the temporary file of findings", e);
                    }
                }
            };
        }
    }

    /** Reads the file from some place on, without moving others that read it. */
    private final class Slice extends InputStream {

        private long position;

        Slice(long position) {
            this.position = position;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
