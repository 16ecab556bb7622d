package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.FactShape.Kind;
import io.github.wardyn.model.FactType;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Tells quickly that nothing a rule needs can be unknown of a subject, so that paths need not be followed: most facts of
 * an account, and all they link to, are known in full.
 */
final class Knowledge {

    private final LinkedPart part;
    private final IdentityHashMap<Fact, Boolean> complete = new IdentityHashMap<>();

    Knowledge(LinkedPart part) {
        this.part = part;
    }

    /** Tells that all is known; false only means that the paths must be followed. */
    boolean isComplete(RuleProgram program, Fact subject) {
        for (Need need : program.forType(FactType.of(subject)).needs()) {
            boolean seen = need.derived() == null && !need.isAbsence();
            if (!seen && !need.gaps(part, subject).isEmpty()) {
                return false;
            }
        }
        return isComplete(subject);
    }

    private boolean isComplete(Fact fact) {
        Boolean known = complete.get(fact);
        if (known == null) {
            known = fact.unknowns().isEmpty() && isCompleteBelow(fact);
            complete.put(fact, known);
        }
        return known;
    }

    private boolean isCompleteBelow(Object holder) {
        for (Component component : FactShape.of(holder.getClass()).components()) {
            if (component.kind() == Kind.VALUE) {
                continue;
            }
            Object value = component.get(holder);
            if (value == null) {
                continue;
            }
            for (Object element : component.many() ? (List<?>) value : List.of(value)) {
                boolean known = element instanceof Fact link ? isComplete(link) : isCompleteBelow(element);
                if (!known) {
                    return false;
                }
            }
        }
        return true;
    }
}
