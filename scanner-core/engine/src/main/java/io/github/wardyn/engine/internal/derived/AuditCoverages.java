package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.AuditCoverage;
import io.github.wardyn.model.CloudTrailSelector;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What CloudTrail records of each account and Region, and of each table. */
final class AuditCoverages implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return AuditCoverage.class;
    }

    @Override
    public Stream<AuditCoverage> derive(LinkedPart part) {
        return Stream.of(part.all(AccountRegion.class), part.all(Table.class))
                .flatMap(List::stream)
                .map(subject -> coverage(part, subject));
    }

    private static AuditCoverage coverage(LinkedPart part, Fact subject) {
        Gaps gaps = new Gaps(part);
        Answer keyEvents = anySelector(part, subject, AuditCoverages::recordsKeyEvents);
        Answer dataEvents = anySelector(part, subject, selector -> recordsDataEvents(selector, subject));
        return new AuditCoverage(
                subject,
                gaps.value("keyEventsRecorded", keyEvents),
                gaps.value("dataEventsRecorded", dataEvents),
                gaps.toUnknowns());
    }

    private static Answer anySelector(LinkedPart part, Fact subject, Function<CloudTrailSelector, Answer> records) {
        Answer any = part.gap(FactType.CLOUD_TRAIL_SELECTOR, subject.id().region())
                .map(Answer::unknown)
                .orElse(Answer.NO);
        for (CloudTrailSelector selector : part.all(CloudTrailSelector.class)) {
            if (selector.id().region().equals(subject.id().region())) {
                any = any.or(isLogging(selector).and(records.apply(selector)));
            }
        }
        return any;
    }

    private static Answer isLogging(CloudTrailSelector selector) {
        return selector.isLogging() == null ? Gaps.unknown(selector, "isLogging") : Answer.of(selector.isLogging());
    }

    private static Answer recordsKeyEvents(CloudTrailSelector selector) {
        return selector.kmsManagementEvents() == null
                ? Gaps.unknown(selector, "kmsManagementEvents")
                : Answer.of(selector.kmsManagementEvents());
    }

    /** Of an account and Region it tells whether the data events of any table are recorded. */
    private static Answer recordsDataEvents(CloudTrailSelector selector, Fact subject) {
        List<String> resources = selector.dynamoDbDataResources();
        if (resources == null) {
            return Gaps.unknown(selector, "dynamoDbDataResources");
        }
        return Answer.of(resources.stream()
                .anyMatch(prefix -> !(subject instanceof Table)
                        || records(prefix, subject.id().canonical())));
    }

    /** A selector names a table by its ARN, or all that an ARN prefix covers, such as {@code arn:aws:dynamodb}. */
    private static boolean records(String prefix, String table) {
        return table.equals(prefix) || (table.startsWith(prefix) && !prefix.contains(":table/"));
    }
}
