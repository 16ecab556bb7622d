package io.github.wardyn.model;

import java.util.List;

/**
 * A catalogue of controls that rules are mapped to by {@link RuleText#controls()}.
 *
 * @param id as rules name it, e.g. {@code pci-dss-4.0.1}
 * @param title its name, e.g. {@code PCI DSS 4.0.1}
 * @param controls those about what Wardyn looks at, also the ones that no rule covers, in the catalogue's order
 */
public record Framework(String id, String title, List<Control> controls) {

    /**
     * One control.
     *
     * @param id as the catalogue spells it, e.g. {@code DynamoDB.2}
     * @param title what it demands, in one line
     */
    public record Control(String id, String title) {}

    public Framework {
        controls = List.copyOf(controls);
    }
}
