package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.EvidencePath;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.RelativePath;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Addresses relative to the repository's root, which GitHub demands of every location. */
final class RelativeUri {

    private static final int LONGEST_SEGMENT = 200;
    private static final int DIGEST = 12;
    private static final String UNRESERVED = "-._~!$&'()*+,;=@";

    private RelativeUri() {}

    /** Gives the address of a file as the user named it; what leads out of the root is dropped. */
    static String ofFile(String file) {
        return RelativePath.segments(file).stream().map(RelativeUri::segment).collect(Collectors.joining("/"));
    }

    /** Gives the address that stands for a live resource. */
    static String ofResource(ResourceRef resource) {
        return EvidencePath.FOLDER + "/"
                + EvidencePath.segments(resource).stream()
                        .map(RelativeUri::segment)
                        .collect(Collectors.joining("/"));
    }

    private static String segment(String text) {
        String name = PlainText.encodable(text);
        if (name.length() > LONGEST_SEGMENT) {
            name = PlainText.encodable(name.substring(0, LONGEST_SEGMENT)) + "-"
                    + Digests.sha256(name).substring(0, DIGEST);
        }
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "_" + name.replace('.', '_');
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
