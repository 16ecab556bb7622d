package io.github.wardyn.reporters.html;

import io.github.wardyn.model.WireName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Texts by number, so that each is written once. */
final class Texts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Numbers the constants of an enumeration by their order. */
    static Texts of(WireName[] constants) {
        Texts texts = new Texts();
        for (WireName constant : constants) {
            texts.number(constant.wireName());
        }
        return texts;
    }

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    /** Gives the texts in the order of their numbers. */
    Set<String> all() {
        return numbers.keySet();
    }
}
