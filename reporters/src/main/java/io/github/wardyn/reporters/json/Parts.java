package io.github.wardyn.reporters.json;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Waiver;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the records that head and findings share. */
final class Parts {

    private Parts() {}

    static Place place(Fields fields) throws IOException {
        return new Place(
                fields.text("file"),
                fields.integer("line"),
                fields.integer("column"),
                fields.integer("endLine"),
                fields.integer("endColumn"));
    }

    static ResourceRef resource(Fields fields) throws IOException {
        ResourceId id = new ResourceId(scope(fields), region(fields), fields.text("name"), fields.text("id"));
        return new ResourceRef(
                type(fields),
                id,
                fields.objectOrNull("location", Parts::place),
                fields.objectsOrNone("callers", Parts::place));
    }

    static FactType type(Fields fields) throws IOException {
        String name = fields.text("type");
        return type(name);
    }

    static FactType type(String name) throws IOException {
        return FactType.find(name)
                .orElseThrow(() -> new IOException("\"" + name + "\" is no type of fact that this version knows"));
    }

    static Scope scope(Fields fields) throws IOException {
        return new Scope(fields.text("scope"));
    }

    static Region region(Fields fields) throws IOException {
        String code = fields.textOrNull("region");
        return code == null ? Region.NONE : new Region(code);
    }

    static RuleId rule(Fields fields, String name) throws IOException {
        String text = fields.text(name);
        try {
            return new RuleId(text);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static @Nullable UnknownReason reason(@Nullable String text) throws IOException {
        try {
            return text == null ? null : UnknownReason.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static Deadline deadline(Fields fields) throws IOException {
        return new Deadline(fields.instant("at"), fields.text("lost"), fields.truth("estimated"));
    }

    static Waiver waiver(Fields fields) throws IOException {
        return new Waiver(
                fields.texts("rules"),
                fields.text("resource"),
                fields.text("reason"),
                fields.textOrNull("owner"),
                fields.textOrNull("ticket"),
                date(fields.text("expires")),
                fields.object("location", Parts::place),
                fields.truth("inline"));
    }

    private static LocalDate date(String text) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IOException("\"" + text + "\" is no date", e);
        }
    }
}
