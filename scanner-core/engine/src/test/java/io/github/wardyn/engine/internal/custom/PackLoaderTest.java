package io.github.wardyn.engine.internal.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardyn.model.RuleFolderCompiler.Compiled;
import io.github.wardyn.model.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Classes of the user's rules see what rules are made of, and nothing else, however they came to be. */
class PackLoaderTest {

    private final RulePack pack;

    PackLoaderTest() throws IOException {
        String name = ReachingPack.class.getName();
        try (InputStream bytes = ReachingPack.class.getResourceAsStream("ReachingPack.class")) {
            TreeMap<String, byte[]> classes = new TreeMap<>();
            classes.put(name, bytes.readAllBytes());
            pack = PackLoader.load(new Compiled(classes, name, List.of()));
        }
    }

    @Test
    void theModelIsInReach() {
        assertThat(pack.rules()).isEmpty();
        assertThat(pack.getClass()).isNotEqualTo(ReachingPack.class);
    }

    @Test
    void filesAreOutOfReach() {
        assertThatThrownBy(pack::texts).isInstanceOf(NoClassDefFoundError.class).hasMessageContaining("java/io/File");
    }

    @Test
    void processesAreOutOfReach() {
        assertThatThrownBy(() -> pack.models(id -> true))
                .isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("java/lang/Runtime");
    }

    @Test
    void theSystemIsOutOfReach() {
        assertThatThrownBy(pack::name)
                .isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("java/lang/System");
    }
}
