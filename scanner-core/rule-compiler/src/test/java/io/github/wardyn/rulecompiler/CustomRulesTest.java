package io.github.wardyn.rulecompiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.engine.CustomRules;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's rules, through a compiler in a class loader of its own: an empty folder, and this class path behind it. */
class CustomRulesTest {

    @TempDir
    Path compiler;

    @TempDir
    Path cache;

    @TempDir
    Path rules;

    @BeforeEach
    void copySample() throws IOException {
        SampleCatalog.copy(rules);
    }

    @Test
    void aPackOfTheIsolatedCompilerIsOneOfOurs() throws IOException {
        RulePack pack = load().pack().orElseThrow();

        assertThat(pack.name()).isEqualTo("our-rules");
        assertThat(pack.rules()).extracting(RuleDefinition::name).containsExactly("pitr-window-short");
        assertThat(pack.models(id -> true)).hasSize(1).allMatch(model -> model instanceof org.drools.model.Model);
        assertThat(pack.getClass().getClassLoader()).isNotEqualTo(getClass().getClassLoader());
    }

    @Test
    void whatWasCompiledOnceIsKept() throws IOException {
        load();
        List<Path> kept = kept();
        load();

        assertThat(kept).hasSize(1);
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void aChangedFileIsCompiledAgain() throws IOException {
        load();
        Path yaml = rules.resolve("backup/pitr-window-short/rule.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("BAK012", "BAK013"));
        Path drl = rules.resolve("backup/pitr-window-short/rule.drl");
        Files.writeString(drl, Files.readString(drl).replace("BAK012", "BAK013"));

        assertThat(load().pack().orElseThrow().rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("BAK013");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void whatIsDamagedInTheCacheIsCompiledAgain() throws IOException {
        load();
        Files.writeString(kept().get(0), "damaged");

        assertThat(load().pack().orElseThrow().rules()).hasSize(1);
    }

    @Test
    void aWrongRuleIsAProblemAndIsNotKept() throws IOException {
        Path drl = rules.resolve("backup/pitr-window-short/rule.drl");
        Files.writeString(drl, Files.readString(drl).replace("findings.fail", "System.exit"));

        CustomRules.Loaded loaded = load();

        assertThat(loaded.pack()).isEmpty();
        assertThat(loaded.problems()).extracting(problem -> problem.code()).containsExactly("consequence-form");
        assertThat(kept()).isEmpty();
    }

    private CustomRules.Loaded load() throws IOException {
        return new CustomRules(compiler, cache).load(rules, "our-rules");
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }
}
