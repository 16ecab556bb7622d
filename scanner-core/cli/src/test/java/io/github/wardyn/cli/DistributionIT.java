package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the distribution holds. */
final class DistributionIT {

    /** What compiles DRL, or writes and reads Java for it. */
    private static final String COMPILER =
            "(drools-(compiler|drl|mvel|model-codegen|xml).*|wardyn-rule-compiler|javaparser|mvel|antlr|ecj).*";

    @TempDir
    Path directory;

    private Distribution wardyn;

    @BeforeEach
    void findDistribution() {
        wardyn = Distribution.built(directory);
    }

    @Test
    void noCompilerOfRulesIsOnTheClassPath() throws Exception {
        assertThat(wardyn.jars("lib")).isNotEmpty().noneMatch(name -> name.matches(COMPILER));
    }

    @Test
    void theCompilerHasAFolderOfItsOwn() throws Exception {
        assertThat(wardyn.jars("compiler")).anyMatch(name -> name.startsWith("wardyn-rule-compiler"));
    }

    @Test
    void whatTalksToAwsHasAFolderOfItsOwn() throws Exception {
        assertThat(wardyn.jars("aws")).anyMatch(name -> name.startsWith("dynamodb-"));
        assertThat(wardyn.jars("lib")).noneMatch(name -> name.matches("(wardyn-aws|dynamodb|sdk-core|utils)-.*"));
    }

    @Test
    void noJarIsInTwoFolders() throws Exception {
        List<String> jars = new ArrayList<>(wardyn.jars("lib"));
        jars.addAll(wardyn.jars("compiler"));
        jars.addAll(wardyn.jars("aws"));
        assertThat(jars).doesNotHaveDuplicates();
    }

    @Test
    void nothingThatOnlyTestsNeedIsShipped() throws Exception {
        List<String> shipped = new ArrayList<>(wardyn.jars("lib"));
        shipped.addAll(wardyn.jars("aws"));
        assertThat(shipped).noneMatch(name -> name.matches("(junit|assertj|archunit|wardyn-testkit).*"));
    }
}
