package io.github.wardyn.engine.internal.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream into lines of bytes without copying them; a line is valid until the next is asked for. */
final class ByteLines {

    private final InputStream in;
    private final int limit;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int filled;
    private int length;
    private int number;

    /**
     * Begins at the stream's position.
     *
     * @param limit bytes a line may have at most
     */
    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end
     * @throws IOException if the stream fails or a line is longer than the limit
     */
    boolean next() throws IOException {
        from += number == 0 ? 0 : length + 1;
        int at = from;
        while (true) {
            for (; at < filled; at++) {
                if (buffer[at] == '\n') {
                    return found(at);
                }
            }
            at -= makeRoom();
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return filled > from && found(filled);
            }
            filled += read;
        }
    }

    byte[] buffer() {
        return buffer;
    }

    int offset() {
        return from;
    }

    int length() {
        return length;
    }

    /** Gives the number of the line, from 1. */
    int number() {
        return number;
    }

    boolean startsWith(byte[] prefix) {
        return length >= prefix.length && Arrays.equals(buffer, from, from + prefix.length, prefix, 0, prefix.length);
    }

    private boolean found(int end) {
        length = end - from;
        number++;
        return true;
    }

    /** Moves what is not yet used to the front, and grows the buffer if that is not enough; gives how far it moved. */
    private int makeRoom() throws IOException {
        int moved = Math.min(from, filled);
        System.arraycopy(buffer, from, buffer, 0, Math.max(0, filled - from));
        filled = Math.max(0, filled - from);
        from = 0;
        if (filled == buffer.length) {
            if (filled >= limit) {
                throw new IOException("line " + (number + 1) + " is longer than " + limit + " bytes");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        return moved;
    }
}
