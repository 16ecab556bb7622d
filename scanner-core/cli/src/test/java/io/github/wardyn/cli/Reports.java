package io.github.wardyn.cli;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds reports that say just what a test is about. */
final class Reports {

    private static final Scope ROOT = new Scope("template.yaml");

    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Coverage.Entry> coverage = new ArrayList<>();
    private final Map<Verdict, Long> summary = new EnumMap<>(Verdict.class);
    private @Nullable Severity failOn = Severity.MEDIUM;
    private boolean allowIncomplete;

    Reports failOn(@Nullable Severity severity) {
        failOn = severity;
        return this;
    }

    Reports allowIncomplete() {
        allowIncomplete = true;
        return this;
    }

    Reports verdict(Verdict verdict) {
        summary.merge(verdict, 1L, Long::sum);
        return this;
    }

    Reports finding(Verdict verdict, Severity severity) {
        return finding(verdict, severity, null).verdict(verdict);
    }

    /** A finding that stands in an earlier report only, so that no count knows it. */
    Reports earlier(Severity severity, BaselineState state) {
        return finding(Verdict.FAIL, severity, state);
    }

    Reports problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    Reports gap(UnknownReason reason) {
        coverage.add(new Coverage.Entry(FactType.TABLE, ROOT, Region.NONE, reason));
        return this;
    }

    ScanReport build() {
        return new ScanReport(
                "wardyn",
                "baseline",
                failOn,
                Instant.EPOCH,
                Instant.EPOCH,
                Set.of(World.CLOUDFORMATION),
                List.of(ROOT),
                allowIncomplete,
                List.of(),
                List.of(),
                new Coverage(coverage),
                problems,
                List.of(),
                summary,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Run.NONE,
                findings);
    }

    private Reports finding(Verdict verdict, Severity severity, @Nullable BaselineState state) {
        findings.add(new Finding(
                "fingerprint" + findings.size(),
                new RuleId("TAB001"),
                verdict,
                severity,
                new ResourceRef(FactType.TABLE, ResourceId.of(ROOT, Region.NONE, "Orders"), null),
                "Table Orders is wrong.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                state,
                null,
                null,
                null));
        return this;
    }
}
