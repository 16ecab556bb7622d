package io.github.wardyn.reporters.sarif;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Verdict;
import java.io.IOException;
import java.util.Locale;

/** Whom a SARIF file is for, which decides what stands in it. */
enum Profile {
    /** GitHub opens an alert for every result whatever its kind, so only what must be mended is one. */
    GITHUB,
    /** Everything that the report lists. */
    FULL,
    /** What {@link #GITHUB} has, with what the publishing task of Azure DevOps demands. */
    AZUREDEVOPS;

    static Profile of(String option) throws IOException {
        for (Profile profile : values()) {
            if (profile.name().toLowerCase(Locale.ROOT).equals(option)) {
                return profile;
            }
        }
        throw new IOException("\"" + option + "\" is no SARIF profile; it must be github, full or azuredevops");
    }

    boolean selects(Finding finding) {
        return this == FULL || (finding.verdict() == Verdict.FAIL && finding.baseline() != BaselineState.RESOLVED);
    }
}
