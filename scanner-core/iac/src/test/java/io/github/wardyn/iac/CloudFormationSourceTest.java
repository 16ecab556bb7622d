package io.github.wardyn.iac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.FactSource;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class CloudFormationSourceTest {
    @Test
    void theSourceIsFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(FactSource.class))
                .extracting(FactSource::name)
                .contains("cloudformation");
    }
}
