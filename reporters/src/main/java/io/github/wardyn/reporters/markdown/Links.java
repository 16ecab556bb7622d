package io.github.wardyn.reporters.markdown;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Run;
import io.github.wardyn.reporters.internal.RelativePath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leads to the line in the repository, where one is known. */
final class Links {

    private static final int LONGEST = 1_000;

    private final Run.@Nullable Revision revision;

    Links(Run.@Nullable Revision revision) {
        this.revision = revision;
    }

    String to(Place place) {
        String shown = Page.code(place.toString());
        if (revision == null || !revision.repository().startsWith("https://")) {
            return shown;
        }
        String path = RelativePath.segments(place.file()).stream()
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        String address = revision.repository() + "/blob/" + revision.commit() + "/" + path
                + (place.line() == 0 ? "" : "#L" + place.line());
        return address.length() > LONGEST ? shown : "[" + shown + "](" + address + ")";
    }
}
