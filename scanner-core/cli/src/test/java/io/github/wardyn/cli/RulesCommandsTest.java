package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class RulesCommandsTest {

    private static final String POLICIES = "src/test/resources/policies/";

    private final RecordedConsole console = new RecordedConsole(Path.of(""), "");

    @Test
    void theListHoldsEveryRule() {
        assertThat(console.run("rules", "list")).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out()).contains("DAX001  high      dax-tls-disabled\n");
    }

    @Test
    void aRuleIsShownByIdOrName() {
        assertThat(console.run("rules", "show", "dax-tls-disabled")).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out())
                .startsWith("DAX001 dax-tls-disabled\n")
                .contains("\nWhy:\n", "\nTerraform:\n", "\n  aws-fsbp        DynamoDB.7\n")
                .as("code is to be copied, so its indentation stays")
                .contains("\n  OrdersCache:\n    Type: AWS::DAX::Cluster\n    Properties:\n      ClusterEndpoint");
    }

    @Test
    void aParameterIsShownWithItsRangeAndDefault() {
        assertThat(console.run("rules", "show", "BAK014")).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out()).contains("\nParameter min-days (from 1 to 35, default 7 days):\n");
    }

    @Test
    void aMisspeltRuleNamesTheNearest() {
        assertThat(console.run("rules", "show", "dax-tls-disbled")).isEqualTo(ExitCode.INVALID);
        assertThat(console.err()).contains("dax-tls-disabled");
    }

    @Test
    void aFirstWordAloneNamesTheSeconds() {
        assertThat(console.run("rules")).isEqualTo(ExitCode.INVALID);
        assertThat(console.err()).contains("rules list or rules show");
    }

    @Test
    void aPolicyThatHoldsIsToldInNumbers() {
        assertThat(console.run("policy", "check", POLICIES + "waived.yaml")).isEqualTo(ExitCode.CLEAN);
        assertThat(console.out()).isEqualTo(POLICIES + "waived.yaml: 1 rules, 1 waivers\n");
    }

    @Test
    void aPolicyThatIsWrongIsInvalid() {
        assertThat(console.run("policy", "check", POLICIES + "misspelt.yaml")).isEqualTo(ExitCode.INVALID);
        assertThat(console.err()).contains("misspelt.yaml:5:3").endsWith("result=invalid exit=2\n");
    }
}
