package io.github.wardyn.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What CloudTrail records of an account in one Region, or of a table.
 *
 * @param subject the account and Region, or the table
 * @param keyEventsRecorded true where a logging trail records management events of KMS
 * @param dataEventsRecorded true where a logging trail records data events of the table
 * @param unknowns what could not be concluded, and why
 */
public record AuditCoverage(
        Fact subject,
        @Nullable Boolean keyEventsRecorded,
        @Nullable Boolean dataEventsRecorded,
        Unknowns unknowns) implements Derived {
    public AuditCoverage {
        unknowns.explain("keyEventsRecorded", keyEventsRecorded).explain("dataEventsRecorded", dataEventsRecorded);
    }

    /** Gives the tags of the table that it is about; none where it is about an account, or they are not known. */
    public Map<String, String> tags() {
        return subject instanceof Table table && table.tags() != null ? table.tags() : Map.of();
    }
}
