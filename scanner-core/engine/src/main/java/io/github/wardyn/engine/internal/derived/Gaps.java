package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers why parts of one conclusion are not known; of a component the first reason counts. */
final class Gaps {

    private final LinkedPart part;
    private final Map<String, UnknownReason> reasons = new HashMap<>();

    Gaps(LinkedPart part) {
        this.part = part;
    }

    void add(String component, UnknownReason reason) {
        reasons.putIfAbsent(component, reason);
    }

    /** Says that a component rests on one of another fact, where that is not known. */
    void addUnknown(String component, Fact fact, String path) {
        fact.unknowns().reason(path).ifPresent(reason -> add(component, reason));
    }

    /** Says that a component rests on facts of some types in the Region of a fact, where not all were listed. */
    void addIncomplete(String component, Fact near, FactType... types) {
        for (FactType type : types) {
            part.gap(type, near.id().region()).ifPresent(reason -> add(component, reason));
        }
    }

    /** Gives an answer as a component's value; null, with its first reason, if it is unknown. */
    @Nullable
    Boolean value(String component, Answer answer) {
        if (answer.isUnknown()) {
            add(component, answer.reasons().get(0));
            return null;
        }
        return answer.isYes();
    }

    /** Says that what makes one component unknown makes another so too. */
    void copy(String from, String to) {
        UnknownReason reason = reasons.get(from);
        if (reason != null) {
            add(to, reason);
        }
    }

    boolean has(String component) {
        return reasons.containsKey(component);
    }

    Unknowns toUnknowns() {
        return Unknowns.of(reasons);
    }

    /** Gives the reason that a fact's null component has, as an answer. */
    static Answer unknown(Fact fact, String path) {
        return Answer.unknown(fact.unknowns()
                .reason(path)
                .orElseThrow(() -> new IllegalStateException("\"" + path + "\" of " + fact.id() + " is not unknown")));
    }
}
