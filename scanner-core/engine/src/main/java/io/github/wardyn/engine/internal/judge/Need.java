package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.derived.Derivations;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.path.FactPath;
import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be known before a rule can pass one type of subject: a path from it, a path from a conclusion about
 * it, or that all facts of a type were listed.
 */
final class Need {

    private final String text;
    private final @Nullable FactPath path;
    private final @Nullable Class<? extends Derived> derived;
    private final @Nullable FactType absence;

    private Need(
            String text,
            @Nullable FactPath path,
            @Nullable Class<? extends Derived> derived,
            @Nullable FactType absence) {
        this.text = text;
        this.path = path;
        this.derived = derived;
        this.absence = absence;
    }

    /**
     * Compiles a need as rule.yaml spells it.
     *
     * @return empty if subjects of that class have no such path
     */
    static Optional<Need> compile(Class<? extends Fact> subject, String text) {
        if (!Character.isUpperCase(text.charAt(0))) {
            return FactPath.compile(subject, text).map(path -> new Need(text, path, null, null));
        }
        int dot = text.indexOf('.');
        String type = dot < 0 ? text : text.substring(0, dot);
        Optional<Class<? extends Derived>> conclusion = Derivations.find(type);
        if (conclusion.isPresent() && dot > 0) {
            Class<? extends Derived> found = conclusion.get();
            return FactPath.compile(found, text.substring(dot + 1)).map(path -> new Need(text, path, found, null));
        }
        return FactType.find(text).map(absent -> new Need(text, null, null, absent));
    }

    /** Gives the type of conclusion that it asks for; null where it asks for none. */
    @Nullable
    Class<? extends Derived> derived() {
        return derived;
    }

    /** Tells whether it is about the absence of facts. */
    boolean isAbsence() {
        return absence != null;
    }

    /** Gives what of it could not be seen; empty if all is known. */
    List<Gap> gaps(LinkedPart part, Fact subject) {
        if (absence != null) {
            Optional<UnknownReason> gap = part.gap(absence, subject.id().region());
            return gap.map(reason -> List.of(new Gap(text, subject.id().canonical(), reason)))
                    .orElse(List.of());
        }
        List<Gap> gaps = new ArrayList<>();
        for (Seen seen : observe(part, subject)) {
            UnknownReason gap = seen.gap();
            if (gap != null) {
                gaps.add(new Gap(seen.component(), seen.holder().id().canonical(), gap));
            }
        }
        return gaps;
    }

    /** Gives what the path leads to; nothing for an absence, or where no such conclusion was drawn. */
    List<Seen> observe(LinkedPart part, Fact subject) {
        Fact from = derived == null ? subject : part.derived(derived, subject);
        return path == null || from == null ? List.of() : path.observe(from);
    }
}
