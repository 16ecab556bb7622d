package io.github.wardyn.reporters.internal;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where what was seen of a live resource stands below the folder of evidence. It is as stable as the resource's ARN, and
 * a name that every file system takes.
 */
public final class EvidencePath {

    /** The folder, as SARIF reports name it. */
    public static final String FOLDER = "evidence";

    /** The file that says what the scan came to. */
    public static final String SUMMARY = "summary.json";

    private static final int LONGEST_SEGMENT = 180;
    private static final int DIGEST = 12;
    private static final String UNSAFE = "/\\:*?\"<>|%";

    private EvidencePath() {}

    /** Gives the folders and the file, e.g. {@code aws}, {@code 111122223333}, {@code eu-west-1}, {@code Table}, {@code orders.json}. */
    public static List<String> segments(ResourceRef resource) {
        ResourceId id = resource.id();
        Optional<Arn> arn = id.arn();
        List<String> segments = new ArrayList<>(List.of(
                segment(arn.map(Arn::partition).orElse("aws")),
                segment(id.scope().value()),
                id.region().equals(Region.NONE) ? "global" : segment(id.region().code()),
                resource.type().typeName()));
        String path = arn.map(Arn::resource).map(EvidencePath::withoutType).orElse(id.name());
        for (String segment : path.split("/", -1)) {
            segments.add(segment(segment));
        }
        int last = segments.size() - 1;
        segments.set(last, segments.get(last) + ".json");
        return segments;
    }

    private static String withoutType(String resource) {
        int slash = resource.indexOf('/');
        int colon = resource.indexOf(':');
        int cut = slash < 0 ? colon : colon < 0 ? slash : Math.min(slash, colon);
        return resource.substring(cut + 1);
    }

    private static String segment(String text) {
        String name = PlainText.encodable(text);
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int c : name.codePoints().toArray()) {
            String shown = c < ' ' || c == 0x7f || UNSAFE.indexOf(c) >= 0 ? "_" : Character.toString(c);
            bytes += shown.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_SEGMENT) {
                break;
            }
            safe.append(shown);
        }
        boolean dots = safe.chars().allMatch(c -> c == '.');
        String kept = dots ? "_".repeat(Math.max(1, safe.length())) : safe.toString();
        return kept.equals(name) ? kept : kept + "-" + Digests.sha256(name).substring(0, DIGEST);
    }
}
