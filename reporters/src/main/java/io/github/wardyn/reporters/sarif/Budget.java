package io.github.wardyn.reporters.sarif;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;

/** Passes bytes on and measures what they come to when compressed, since GitHub takes at most 10 MB. */
final class Budget extends FilterOutputStream {

    /** Room for what follows the last result. */
    private static final long MOST_BYTES = 9_000_000;

    private final boolean limited;
    private final Deflater deflater = new Deflater();
    private final byte[] sink = new byte[1 << 13];

    Budget(OutputStream out, boolean limited) {
        super(out);
        this.limited = limited;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        if (limited) {
            measure(bytes, offset, length);
        }
    }

    private void measure(byte[] bytes, int offset, int length) {
        deflater.setInput(bytes, offset, length);
        while (!deflater.needsInput()) {
            deflater.deflate(sink);
        }
    }

    /** Counts bytes that will be written later. */
    void announce(byte[] bytes) {
        if (limited) {
            measure(bytes, 0, bytes.length);
        }
    }

    boolean isSpent() {
        return limited && deflater.getBytesWritten() > MOST_BYTES;
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        super.close();
    }
}
