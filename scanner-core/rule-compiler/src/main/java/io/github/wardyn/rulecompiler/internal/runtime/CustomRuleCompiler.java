package io.github.wardyn.rulecompiler.internal.runtime;

import io.github.wardyn.model.RuleFolderCompiler;
import io.github.wardyn.rulecompiler.Compilation;
import io.github.wardyn.rulecompiler.RuleCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;

/** Compiles the user's rule folders. Found by {@link java.util.ServiceLoader}. */
public final class CustomRuleCompiler implements RuleFolderCompiler {

    private static final String PACKAGE = "io.github.wardyn.rules.custom";

    /** For {@link java.util.ServiceLoader}. */
    public CustomRuleCompiler() {}

    /** Drools finds its parts through the thread's class loader, which is the scanner's and knows no compiler. */
    @Override
    public Compiled compile(Path directory, String shownAs) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = CustomRuleCompiler.class.getClassLoader();
        thread.setContextClassLoader(own);
        try {
            return compile(directory, shownAs, own);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Compiled compile(Path directory, String shownAs, ClassLoader own) throws IOException {
        Compilation compilation = new RuleCompiler(PACKAGE, shownAs, own).compile(directory, shownAs);
        return compilation.isSound()
                ? new Compiled(
                        JavaClasses.compile(compilation.sources(), own),
                        compilation.packClass(),
                        compilation.problems())
                : new Compiled(new TreeMap<>(), compilation.packClass(), compilation.problems());
    }
}
