package io.github.wardyn.reporters.github;

import io.github.wardyn.model.Place;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.RelativePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A workflow command that annotates a job, as one line. */
record Annotation(Level level, @Nullable Place place, String title, String message) {

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_PROPERTY = 250;

    /** How much an annotation matters. */
    enum Level {
        ERROR,
        WARNING,
        NOTICE
    }

    @Override
    public String toString() {
        List<String> properties = new ArrayList<>();
        Place where = place;
        if (where != null) {
            properties.add("file=" + property(RelativePath.of(where.file())));
            lines(where, properties);
        }
        properties.add("title=" + property(PlainText.atMost(LONGEST_PROPERTY, title)));
        return "::" + level.name().toLowerCase(Locale.ROOT) + " " + String.join(",", properties) + "::"
                + data(PlainText.atMost(LONGEST_MESSAGE, message));
    }

    /** Columns count only within one line. */
    private static void lines(Place place, List<String> properties) {
        if (place.line() == 0) {
            return;
        }
        int endLine = Math.max(place.line(), place.endLine());
        properties.add("line=" + place.line());
        properties.add("endLine=" + endLine);
        if (endLine == place.line() && place.column() > 0) {
            properties.add("col=" + place.column());
            properties.add("endColumn=" + Math.max(place.column(), place.endColumn()));
        }
    }

    private static String data(String text) {
        return PlainText.encodable(text)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replaceAll("[\\p{Cntrl}]", "\ufffd");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
