package io.github.wardyn.iac.internal.cloudformation.resource;

import java.util.List;
import java.util.Optional;

/** Reads advanced event selectors of a trail. */
final class AdvancedSelectors {
    private AdvancedSelectors() {}

    /** Whether a selector records management events of KMS: those events, and neither another source nor all but it. */
    static Read<Boolean> recordsKms(Field selector) {
        return fields(selector).then(fields -> {
            boolean management = has(fields, "eventCategory", "Equals", "Management");
            boolean excluded = has(fields, "eventSource", "NotEquals", "kms.amazonaws.com");
            boolean other = find(fields, "eventSource").isPresent()
                    && find(fields, "eventSource").get().get("Equals").isWritten()
                    && !has(fields, "eventSource", "Equals", "kms.amazonaws.com");
            return Read.known(management && !excluded && !other, selector.place());
        });
    }

    /** ARNs or prefixes of the tables whose data events a selector records; {@code arn:aws:dynamodb} for all. */
    static Read<List<String>> tables(Field selector, Links links) {
        return fields(selector).then(fields -> {
            if (!has(fields, "resources.type", "Equals", "AWS::DynamoDB::Table")) {
                return Read.known(List.of(), null);
            }
            Optional<Field> arn = find(fields, "resources.ARN");
            if (arn.isEmpty()) {
                return Read.known(List.of("arn:aws:dynamodb"), selector.place());
            }
            Read<List<String>> exact = links.texts(arn.get().get("Equals"));
            return exact.isAbsent() ? links.texts(arn.get().get("StartsWith")).orUnknown() : exact;
        });
    }

    private static Read<List<Field>> fields(Field selector) {
        return selector.get("FieldSelectors").items().orUnknown();
    }

    private static Optional<Field> find(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> name.equals(field.get("Field").text().value()))
                .findFirst();
    }

    private static boolean has(List<Field> fields, String name, String operator, String value) {
        return find(fields, name).stream()
                .flatMap(field -> field.get(operator).possibleTexts().stream())
                .anyMatch(value::equals);
    }
}
