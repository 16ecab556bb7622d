package io.github.wardyn.aws.cloudtrail;

import io.github.wardyn.model.CloudTrailSelector;
import io.github.wardyn.model.FactDraft;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedFieldSelector;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;

/**
 * What a trail's selectors record of DynamoDB and KMS. A trail has basic or advanced ones. An advanced selector records
 * what all its fields admit; one without a field for ARNs records all tables, which reads {@code arn:} here.
 *
 * <p>Tables count where both reads and writes are recorded, KMS where writes are: those take keys out of use. A selector
 * with a field that admits only some of them in another way counts for nothing.
 */
final class SelectorMapper {

    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String KMS = "kms.amazonaws.com";
    private static final String EVERYTHING = "arn:";
    private static final String READ_ONLY = "readOnly";
    private static final String EVENT_SOURCE = "eventSource";
    private static final String ARN = "resources.ARN";

    private final Set<String> reads = new TreeSet<>();
    private final Set<String> writes = new TreeSet<>();
    private boolean kms;

    private SelectorMapper() {}

    static void map(FactDraft<CloudTrailSelector> draft, GetEventSelectorsResponse given) {
        SelectorMapper mapper = new SelectorMapper();
        given.eventSelectors().forEach(mapper::basic);
        given.advancedEventSelectors().forEach(selector -> mapper.advanced(selector.fieldSelectors()));
        draft.set("kmsManagementEvents", mapper.kms);
        mapper.reads.retainAll(mapper.writes);
        draft.set("dynamoDbDataResources", List.copyOf(mapper.reads));
    }

    private void basic(EventSelector selector) {
        String type = Objects.requireNonNullElse(selector.readWriteTypeAsString(), "All");
        boolean recordsReads = type.equals("All") || type.equals("ReadOnly");
        boolean recordsWrites = type.equals("All") || type.equals("WriteOnly");
        kms |= recordsWrites
                && !Boolean.FALSE.equals(selector.includeManagementEvents())
                && !selector.excludeManagementEventSources().contains(KMS);
        selector.dataResources().stream()
                .filter(resource -> TABLE.equals(resource.type()))
                .forEach(resource -> add(resource.values(), recordsReads, recordsWrites));
    }

    private void advanced(List<AdvancedFieldSelector> fields) {
        boolean recordsReads = !leavesOut(fields, READ_ONLY, "true");
        boolean recordsWrites = !leavesOut(fields, READ_ONLY, "false");
        if (has(fields, "eventCategory", "Management") && areOnly(fields, Set.of(READ_ONLY, EVENT_SOURCE))) {
            kms |= recordsWrites && !leavesOut(fields, EVENT_SOURCE, KMS);
        }
        if (has(fields, "eventCategory", "Data")
                && has(fields, "resources.type", TABLE)
                && areOnly(fields, Set.of("resources.type", READ_ONLY, ARN))
                && fields.stream().noneMatch(SelectorMapper::leavesOutTables)) {
            add(tables(fields), recordsReads, recordsWrites);
        }
    }

    private void add(Collection<String> tables, boolean recordsReads, boolean recordsWrites) {
        if (recordsReads) {
            reads.addAll(tables);
        }
        if (recordsWrites) {
            writes.addAll(tables);
        }
    }

    private static boolean areOnly(List<AdvancedFieldSelector> fields, Set<String> known) {
        return fields.stream()
                .map(AdvancedFieldSelector::field)
                .allMatch(name -> name.equals("eventCategory") || known.contains(name));
    }

    private static boolean leavesOutTables(AdvancedFieldSelector field) {
        return ARN.equals(field.field())
                && (field.hasNotEquals() || field.hasNotStartsWith() || field.hasEndsWith() || field.hasNotEndsWith());
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
            if (ARN.equals(field.field())) {
                tables.addAll(field.equalsValue());
                tables.addAll(field.startsWith());
            }
        }
        return tables.isEmpty() ? Set.of(EVERYTHING) : tables;
    }
}
