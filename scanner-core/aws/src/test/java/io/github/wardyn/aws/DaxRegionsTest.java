package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.testkit.aws.FakeAws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where DAX is not offered, it denies its own API. */
class DaxRegionsTest {

    @TempDir
    private Path recordings;

    @Test
    void whereDaxDeniesItsApiARegionThatHasNoneIsComplete() throws IOException {
        refuse("InvalidParameterValueException");

        assertThat(gap("ap-east-1")).isEmpty();
        assertThat(gap("eu-west-1"))
                .hasValue(new UnknownReason.Unreadable(
                        "dax:DescribeClusters, which answered InvalidParameterValueException"));
    }

    @Test
    void anotherRefusalIsAGapEverywhere() throws IOException {
        refuse("AccessDeniedException");

        assertThat(gap("ap-east-1")).hasValue(new UnknownReason.Denied("dax:DescribeClusters"));
    }

    private void refuse(String code) throws IOException {
        Files.writeString(recordings.resolve("dax.DescribeClusters_1.json"), """
                {"__error": {"code": "%s", "status": 400, "message": "Access Denied to API Version: DAX_V3"}}
                """.formatted(code));
    }

    private Optional<UnknownReason> gap(String region) {
        try (FakeAws aws = FakeAws.builder().recordings(recordings).start()) {
            aws.region(Collecting.ACCOUNT, region);
            return Collecting.collect(Collecting.from(aws)
                            .regions(List.of(region))
                            .collectors(Set.of(Collector.DAX))
                            .build())
                    .header()
                    .coverage()
                    .gap(FactType.DAX_CLUSTER, new Scope(Collecting.ACCOUNT), new Region(region));
        }
    }
}
