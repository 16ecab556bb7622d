package io.github.wardyn.reporters.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes JSON into script elements that no browser runs, plain or compressed. */
final class DataBlocks {

    private static final JsonFactory JSON = new JsonFactory();

    private final TemplateOutput output;
    private final boolean compressed;

    DataBlocks(TemplateOutput output, boolean compressed) {
        this.output = output;
        this.compressed = compressed;
    }

    /** Something that can write itself as JSON. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a block and gives its length in characters. */
    long write(String id, Body body) throws IOException {
        return compressed ? writeCompressed(id, body) : writePlain(id, body);
    }

    /** Writes a block that any tool can read. */
    long writePlain(String id, Body body) throws IOException {
        output.writeContent("<script type=\"application/json\" id=\"" + id + "\">");
        Characters characters = new Characters(output);
        try (JsonGenerator json = JSON.createGenerator(characters)) {
            json.setCharacterEscapes(new ElementEscapes());
            body.write(json);
        }
        output.writeContent("</script>\n");
        return characters.written();
    }

    private long writeCompressed(String id, Body body) throws IOException {
        output.writeContent("<script type=\"application/gzip\" id=\"" + id + "\">");
        Characters characters = new Characters(output);
        try (OutputStream base64 = Base64.getEncoder().wrap(characters.asAscii());
                OutputStream gzip = new BestGzip(base64);
                JsonGenerator json = JSON.createGenerator(gzip)) {
            body.write(json);
        }
        output.writeContent("</script>\n");
        return characters.written();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** Escapes what could end the element, or a line of script. */
    private static final class ElementEscapes extends CharacterEscapes {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString(String.format("\\u%04x", c)) : null;
        }
    }
}
