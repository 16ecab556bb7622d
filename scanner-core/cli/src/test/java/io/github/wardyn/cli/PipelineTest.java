package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PipelineTest {

    @Test
    void gitHubSaysWhatWasCheckedOut() {
        Pipeline pipeline = new Pipeline(Map.of(
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_REPOSITORY", "example/orders",
                "GITHUB_SHA", "0123abc",
                "GITHUB_REF_NAME", "main",
                "GITHUB_RUN_ID", "42"));
        assertThat(pipeline.revision())
                .isEqualTo(new Run.Revision("https://github.com/example/orders", "0123abc", "main"));
        assertThat(pipeline.runId()).isEqualTo("42");
    }

    @Test
    void gitLabSaysWhatWasCheckedOut() {
        Pipeline pipeline =
                new Pipeline(Map.of("CI_PROJECT_URL", "https://gitlab.com/example/orders", "CI_COMMIT_SHA", "0123abc"));
        assertThat(pipeline.revision())
                .isEqualTo(new Run.Revision("https://gitlab.com/example/orders", "0123abc", null));
    }

    @Test
    void azureSaysWhatItsReportsAskFor() {
        Pipeline pipeline = new Pipeline(Map.of("BUILD_DEFINITIONID", "7", "BUILD_BUILDID", "42", "HOME", "/home/me"));
        assertThat(pipeline.shown()).containsExactly(Map.entry("BUILD_DEFINITIONID", "7"));
        assertThat(pipeline.runId()).isEqualTo("42");
    }

    @Test
    void outsideOfAPipelineNothingIsKnown() {
        Pipeline pipeline = new Pipeline(Map.of("HOME", "/home/me"));
        assertThat(pipeline.revision()).isNull();
        assertThat(pipeline.runId()).isEmpty();
        assertThat(pipeline.shown()).isEmpty();
    }

    @Test
    void anAddressThatIsNotPublicIsNotShown() {
        assertThat(new Pipeline(Map.of("BUILD_REPOSITORY_URI", "file:///srv/orders", "BUILD_SOURCEVERSION", "0123abc"))
                        .revision())
                .isNull();
    }
}
