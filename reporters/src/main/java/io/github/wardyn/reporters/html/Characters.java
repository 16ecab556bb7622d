package io.github.wardyn.reporters.html;

import gg.jte.TemplateOutput;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Passes characters on to a template's output, and counts them. Closing it leaves the output open. */
final class Characters extends Writer {

    private final TemplateOutput output;
    private long written;

    Characters(TemplateOutput output) {
        this.output = output;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        output.writeContent(new String(buffer, offset, length));
        written += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    long written() {
        return written;
    }

    /** Gives a stream whose bytes are the characters. */
    OutputStream asAscii() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] buffer, int offset, int length) {
                output.writeContent(new String(buffer, offset, length, StandardCharsets.ISO_8859_1));
                written += length;
            }
        };
    }
}
