package io.github.wardyn.cli;

import io.github.wardyn.model.Run;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a pipeline say of the run: GitHub Actions, GitLab CI and Azure Pipelines.
 *
 * @param environment the environment variables
 */
record Pipeline(Map<String, String> environment) {

    private static final List<String> RUN_IDS = List.of("GITHUB_RUN_ID", "CI_PIPELINE_ID", "BUILD_BUILDID");
    private static final List<String> COMMITS = List.of("GITHUB_SHA", "CI_COMMIT_SHA", "BUILD_SOURCEVERSION");
    private static final List<String> BRANCHES =
            List.of("GITHUB_REF_NAME", "CI_COMMIT_REF_NAME", "BUILD_SOURCEBRANCHNAME");
    private static final List<String> SHOWN =
            List.of("BUILD_DEFINITIONID", "BUILD_DEFINITIONNAME", "SYSTEM_PHASEID", "SYSTEM_PHASENAME");

    /** Gives the pipeline's number of the run; empty outside of one. */
    String runId() {
        String id = first(RUN_IDS);
        return id == null ? "" : id;
    }

    /** Gives what was checked out; null where no pipeline says so. */
    Run.@Nullable Revision revision() {
        String commit = first(COMMITS);
        String repository = repository();
        if (commit == null || repository == null || !repository.startsWith("https://")) {
            return null;
        }
        return new Run.Revision(repository, commit, first(BRANCHES));
    }

    /** Gives the variables that a report format asks for. */
    Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>();
        for (String name : SHOWN) {
            String value = environment.get(name);
            if (value != null) {
                shown.put(name, value);
            }
        }
        return shown;
    }

    private @Nullable String repository() {
        String server = environment.get("GITHUB_SERVER_URL");
        String name = environment.get("GITHUB_REPOSITORY");
        if (server != null && name != null) {
            return server + "/" + name;
        }
        return first(List.of("CI_PROJECT_URL", "BUILD_REPOSITORY_URI"));
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            String value = environment.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
