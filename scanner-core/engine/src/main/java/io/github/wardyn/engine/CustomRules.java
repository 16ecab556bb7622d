package io.github.wardyn.engine;

import io.github.wardyn.engine.internal.custom.CompiledCache;
import io.github.wardyn.engine.internal.custom.CompilerFolder;
import io.github.wardyn.engine.internal.custom.PackLoader;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleFolderCompiler.Compiled;
import io.github.wardyn.model.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loads rule folders that the user names. Called by the command line for {@code --rules} and {@code wardyn test}.
 *
 * <p>The rule compiler is loaded only where nothing in the cache fits, into a class loader of its own. The classes of
 * the rules see the model, the rule engine's own types and a few of the JDK: neither files, processes nor the network.
 */
public final class CustomRules {

    private final Path compilerFolder;
    private final @Nullable Path cache;

    /**
     * Prepares to load.
     *
     * @param compilerFolder the distribution's folder of compiler jars; where there is none, as in a test, the compiler
     *     must be on the class path
     * @param cache directory for compiled rules, made if it is missing; null for none
     */
    public CustomRules(Path compilerFolder, @Nullable Path cache) {
        this.compilerFolder = compilerFolder;
        this.cache = cache;
    }

    /**
     * What became of a directory.
     *
     * @param pack the rules; empty if there are problems
     * @param problems what is wrong, by place
     */
    public record Loaded(Optional<RulePack> pack, List<Problem> problems) {}

    /**
     * Loads all rule folders below a directory, {@code <family>/<rule-name>/}.
     *
     * @param directory the directory
     * @param shownAs how messages and reports name it
     * @throws IOException if the directory cannot be read
     */
    public Loaded load(Path directory, String shownAs) throws IOException {
        CompiledCache compiled = new CompiledCache(cache, compilerFolder);
        String key = compiled.key(directory, shownAs);
        Optional<Compiled> cached = compiled.find(key);
        if (cached.isPresent()) {
            return new Loaded(Optional.of(PackLoader.load(cached.get())), List.of());
        }
        try (CompilerFolder folder = CompilerFolder.open(compilerFolder)) {
            Compiled fresh = folder.compile(directory, shownAs);
            if (fresh.classes().isEmpty()) {
                return new Loaded(Optional.empty(), fresh.problems());
            }
            compiled.keep(key, fresh);
            return new Loaded(Optional.of(PackLoader.load(fresh)), fresh.problems());
        }
    }
}
