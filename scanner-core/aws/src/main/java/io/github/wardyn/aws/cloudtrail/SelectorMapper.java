package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.model.CloudTrailSelector;
import io.github.wardyn.model.FactDraft;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedFieldSelector;
import software.amazon.awssdk.services.cloudtrail.model.DataResource;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;

/**
 * What a trail's selectors record of DynamoDB and KMS. A trail has basic or advanced ones. An advanced selector records
 * what all its fields admit; one without a field for ARNs records all tables, which reads {@code arn:} here.
 */
final class SelectorMapper {

    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String KMS = "kms.amazonaws.com";
    private static final String EVERYTHING = "arn:";

    private SelectorMapper() {}

    static void map(FactDraft<CloudTrailSelector> draft, GetEventSelectorsResponse given) {
        Set<String> tables = new TreeSet<>();
        boolean kms = false;
        for (EventSelector selector : given.eventSelectors()) {
            kms |= !Boolean.FALSE.equals(selector.includeManagementEvents())
                    && !selector.excludeManagementEventSources().contains(KMS);
            selector.dataResources().stream()
                    .filter(resource -> TABLE.equals(resource.type()))
                    .map(DataResource::values)
                    .forEach(tables::addAll);
        }
        for (AdvancedEventSelector selector : given.advancedEventSelectors()) {
            List<AdvancedFieldSelector> fields = selector.fieldSelectors();
            kms |= has(fields, "eventCategory", "Management") && !leavesOut(fields, "eventSource", KMS);
            if (has(fields, "eventCategory", "Data") && has(fields, "resources.type", TABLE)) {
                tables.addAll(tables(fields));
            }
        }
        draft.set("kmsManagementEvents", kms);
        draft.set("dynamoDbDataResources", List.copyOf(tables));
    }

    private static boolean has(List<AdvancedFieldSelector> fields, String field, String value) {
        return fields.stream()
                .anyMatch(one -> field.equals(one.field()) && one.equalsValue().contains(value));
    }

    private static boolean leavesOut(List<AdvancedFieldSelector> fields, String field, String value) {
        return fields.stream()
                .filter(one -> field.equals(one.field()))
                .anyMatch(one -> one.notEquals().contains(value)
                        || (one.hasEqualsValue()
                                && !one.equalsValue().isEmpty()
                                && !one.equalsValue().contains(value)));
    }

    private static Set<String> tables(List<AdvancedFieldSelector> fields) {
        Set<String> tables = new TreeSet<>();
        for (AdvancedFieldSelector field : fields) {
            if ("resources.ARN".equals(field.field())) {
                tables.addAll(field.equalsValue());
                tables.addAll(field.startsWith());
            }
        }
        return tables.isEmpty() ? Set.of(EVERYTHING) : tables;
    }
}
