package io.github.wardyn.engine.internal.spill;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads findings as {@link FindingOutput} writes them. */
@SuppressWarnings("EnumOrdinal") // who reads it is the process that wrote it
final class FindingInput {

    private static final FactType[] TYPES = FactType.values();
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Severity[] SEVERITIES = Severity.values();
    private static final BaselineState[] STATES = BaselineState.values();

    private FindingInput() {}

    /** Reads one part of a finding. */
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static Finding read(DataInputStream in) throws IOException {
        return new Finding(
                text(in),
                new RuleId(text(in)),
                VERDICTS[in.readByte()],
                SEVERITIES[in.readByte()],
                resource(in),
                text(in),
                list(in, FindingInput::text),
                list(in, FindingInput::evidence),
                list(in, FindingInput::gap),
                list(in, FindingInput::resource),
                optional(in, FindingInput::text),
                optional(in, FindingInput::deadline),
                optional(in, FindingInput::waiver),
                optional(in, from -> STATES[from.readByte()]),
                optional(in, FindingInput::place),
                optional(in, FindingInput::excerpt),
                optional(in, FindingInput::instant));
    }

    private static ResourceRef resource(DataInputStream in) throws IOException {
        FactType type = TYPES[in.readByte()];
        ResourceId id = new ResourceId(new Scope(text(in)), new Region(text(in)), text(in), text(in));
        return new ResourceRef(type, id, optional(in, FindingInput::place), list(in, FindingInput::place));
    }

    private static Evidence evidence(DataInputStream in) throws IOException {
        return new Evidence(
                text(in),
                text(in),
                optional(in, FindingInput::text),
                text(in),
                optional(in, FindingInput::place),
                optional(in, FindingInput::text),
                optional(in, FindingInput::instant));
    }

    private static Gap gap(DataInputStream in) throws IOException {
        return new Gap(text(in), text(in), UnknownReason.parse(text(in)));
    }

    private static Deadline deadline(DataInputStream in) throws IOException {
        return new Deadline(instant(in), text(in), in.readBoolean());
    }

    private static Waiver waiver(DataInputStream in) throws IOException {
        return new Waiver(
                list(in, FindingInput::text),
                text(in),
                text(in),
                optional(in, FindingInput::text),
                optional(in, FindingInput::text),
                LocalDate.parse(text(in)),
                place(in),
                in.readBoolean());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(text(in), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private static Excerpt excerpt(DataInputStream in) throws IOException {
        return new Excerpt(in.readInt(), list(in, FindingInput::text), text(in));
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.read(in));
        }
        return values;
    }

    private static <T> @Nullable T optional(DataInputStream in, Reader<T> reader) throws IOException {
        return in.readBoolean() ? reader.read(in) : null;
    }
}
