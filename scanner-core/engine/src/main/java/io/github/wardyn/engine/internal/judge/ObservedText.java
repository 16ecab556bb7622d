package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.engine.internal.snapshot.ScalarText;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.FactShape.Component;
import io.github.wardyn.model.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as reports show them. Tag values and policy texts may hold secrets, so only keys are shown, and no policies. */
final class ObservedText {

    private static final int MOST = 5;

    private ObservedText() {}

    static String of(Seen seen) {
        return seen.isUnknown() ? Evidence.UNKNOWN : of(seen.value());
    }

    private static String of(@Nullable Object value) {
        if (value == null) {
            return Evidence.NONE;
        }
        if (value instanceof Fact fact) {
            return fact.id().name();
        }
        if (value instanceof List<?> list) {
            return list(list.stream().map(ObservedText::of).distinct().toList());
        }
        if (value instanceof Map<?, ?> map) {
            return list(map.keySet().stream().map(String::valueOf).toList());
        }
        if (value instanceof PolicyDocument) {
            return "(policy)";
        }
        return value.getClass().isRecord() ? group(value) : ScalarText.format(value);
    }

    private static String list(List<String> elements) {
        if (elements.isEmpty()) {
            return Evidence.NONE;
        }
        String shown = String.join(", ", elements.subList(0, Math.min(MOST, elements.size())));
        return elements.size() > MOST ? shown + " and " + (elements.size() - MOST) + " more" : shown;
    }

    private static String group(Object group) {
        List<String> parts = new ArrayList<>();
        for (Component component : FactShape.of(group.getClass()).components()) {
            Object value = component.get(group);
            if (value != null) {
                parts.add(component.name() + " " + of(value));
            }
        }
        return String.join(", ", parts);
    }
}
