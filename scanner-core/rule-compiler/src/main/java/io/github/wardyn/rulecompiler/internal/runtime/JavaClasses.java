package io.github.wardyn.rulecompiler.internal.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.ecj.EclipseJavaCompiler;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompilerSettings;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.MemoryResourceStore;

/** Compiles Java in memory. Eclipse's compiler, because a run-time image need not hold the JDK's. */
final class JavaClasses {

    private static final String RELEASE = "17";

    private JavaClasses() {}

    /**
     * Compiles sources that were generated.
     *
     * @param sources Java by path
     * @param types where the types that they name are found
     * @return class files by binary name
     * @throws IllegalStateException if they do not compile, which the lint should have foreseen
     */
    static SortedMap<String, byte[]> compile(Map<String, String> sources, ClassLoader types) {
        MemoryResourceReader reader = new MemoryResourceReader();
        sources.forEach((path, text) -> reader.add(path, text.getBytes(StandardCharsets.UTF_8)));
        MemoryResourceStore store = new MemoryResourceStore();
        EclipseJavaCompiler compiler = new EclipseJavaCompiler();
        JavaCompilerSettings settings = compiler.createDefaultSettings();
        settings.setSourceVersion(RELEASE);
        settings.setTargetVersion(RELEASE);
        CompilationResult result =
                compiler.compile(sources.keySet().toArray(String[]::new), reader, store, types, settings);
        if (result.getErrors().length > 0) {
            throw new IllegalStateException("generated Java does not compile: " + Arrays.toString(result.getErrors()));
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        store.getResources().forEach((path, bytes) -> classes.put(name(path.asString()), bytes));
        return classes;
    }

    private static String name(String path) {
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }
}
