package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.Map;

/** Copies components of the same name from one fact to another, with what is unknown of them. */
final class Copies {

    private Copies() {}

    static void copy(Fact from, FactDraft<?> to, List<String> components) {
        FactShape shape = FactShape.of(from.getClass());
        for (String name : components) {
            Object value = shape.component(name).orElseThrow().get(from);
            if (value != null) {
                to.set(name, value);
            }
            for (Map.Entry<String, UnknownReason> entry :
                    from.unknowns().reasons().entrySet()) {
                if (entry.getKey().equals(name) || entry.getKey().startsWith(name + '.')) {
                    to.unknown(entry.getKey(), entry.getValue());
                }
            }
        }
    }
}
