package io.github.wardyn.reporters.asff;

import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what Security Hub has no field for. */
final class ProductFields {

    private static final int LONGEST_VALUE = 2_048;

    private final JsonWriter json;

    ProductFields(JsonWriter json) {
        this.json = json;
    }

    void write(Finding finding, RuleDefinition rule) throws IOException {
        field("key", finding.fingerprint());
        field("rule", rule.name());
        field("verdict", finding.verdict().wireName());
        if (!finding.evidence().isEmpty()) {
            Evidence evidence = finding.evidence().get(0);
            field("component", evidence.path());
            field("observed", evidence.observed());
            field("expected", evidence.expected());
        }
        field("cause", finding.cause());
        Deadline deadline = finding.deadline();
        if (deadline != null) {
            field("deadline", deadline.at().toString());
            field("lost", deadline.lost());
        }
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            field("waiver/reason", waiver.reason());
            field("waiver/expires", waiver.expires().toString());
            field("waiver/owner", waiver.owner());
            field("waiver/ticket", waiver.ticket());
        }
    }

    private void field(String name, @Nullable String value) throws IOException {
        json.field("wardyn/" + name, value == null ? null : Limited.text(LONGEST_VALUE, value));
    }
}
