package io.github.wardyn.engine.internal.custom;

import io.github.wardyn.model.RuleFolderCompiler;
import io.github.wardyn.model.RuleFolderCompiler.Compiled;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The rule compiler in a class loader of its own. Of the scanner's classes it shares the model and nothing else, since
 * the rule engine finds its parts through static registries, which must not mix with those of a scan.
 */
public final class CompilerFolder implements AutoCloseable {

    private final ClassLoader loader;

    private CompilerFolder(ClassLoader loader) {
        this.loader = loader;
    }

    /** Opens the folder; where there is none, the compiler is looked for on the class path. */
    public static CompilerFolder open(Path folder) throws IOException {
        ClassLoader own = CompilerFolder.class.getClassLoader();
        if (!Files.isDirectory(folder)) {
            return new CompilerFolder(own);
        }
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                jars.add(url(jar));
            }
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                jars.add(url(Path.of(entry)));
            }
        }
        return new CompilerFolder(new URLClassLoader("rule-compiler", jars.toArray(URL[]::new), new ModelOnly(own)));
    }

    /**
     * Compiles all rule folders below a directory.
     *
     * @throws IllegalStateException if there is no compiler: the distribution is incomplete
     */
    public Compiled compile(Path directory, String shownAs) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The rule engine looks its own parts up there.
        thread.setContextClassLoader(loader);
        try {
            return compiler().compile(directory, shownAs);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private RuleFolderCompiler compiler() {
        return ServiceLoader.load(RuleFolderCompiler.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule compiler beside the program's jars"));
    }

    @Override
    public void close() throws IOException {
        if (loader instanceof URLClassLoader opened) {
            opened.close();
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file without a URL: " + file, e);
        }
    }

    /** Gives the JDK and the model. */
    private static final class ModelOnly extends ClassLoader {

        private static final String MODEL = RuleFolderCompiler.class.getPackageName() + ".";

        private final ClassLoader scanner;

        ModelOnly(ClassLoader scanner) {
            super("model-only", ClassLoader.getPlatformClassLoader());
            this.scanner = scanner;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(MODEL)) {
                return scanner.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
