package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.snapshot.FactWriter;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.SourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines around a place out of scanned files. Lines of tags and policies are left out of it: they may hold
 * secrets, and a report goes further than a template.
 */
final class Excerpts {

    /** What stands for a line that is not shown. */
    static final String REDACTED = FactWriter.REDACTED;

    private static final int AROUND = 2;
    private static final int MOST_LINES = 12;

    private final SourceLines sources;
    private final Map<String, LineHashes> hashes = new HashMap<>();

    Excerpts(SourceLines sources) {
        this.sources = sources;
    }

    /** Gives the lines around a place; null where the file is not at hand. */
    @Nullable
    Excerpt of(Place place, Fact subject) {
        List<String> lines = sources.lines(place.file());
        if (place.line() < 1 || place.line() > lines.size()) {
            return null;
        }
        int first = Math.max(1, place.line() - AROUND);
        int last = Math.min(lines.size(), Math.min(place.endLine() + AROUND, first + MOST_LINES - 1));
        List<Place> hidden = hidden(subject);
        List<String> shown = new ArrayList<>();
        for (int line = first; line <= Math.max(last, place.line()); line++) {
            shown.add(isHidden(line, place.file(), hidden) ? REDACTED : lines.get(line - 1));
        }
        LineHashes ofFile = hashes.computeIfAbsent(place.file(), file -> LineHashes.of(lines));
        return new Excerpt(first, shown, ofFile.of(place.line()));
    }

    private static boolean isHidden(int line, String file, List<Place> hidden) {
        return hidden.stream()
                .anyMatch(place -> place.file().equals(file) && line >= place.line() && line <= place.endLine());
    }

    private static List<Place> hidden(Fact subject) {
        List<Place> hidden = new ArrayList<>();
        if (subject.origin() instanceof Origin.Declaration declaration) {
            for (FactShape.Component component :
                    FactShape.of(subject.getClass()).components()) {
                Place place = declaration.components().get(component.name());
                boolean secret = component.name().equals("tags") || component.type() == PolicyDocument.class;
                if (secret && place != null) {
                    hidden.add(place);
                }
            }
        }
        return hidden;
    }
}
