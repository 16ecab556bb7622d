package io.github.wardyn.engine.internal.custom;

import io.github.wardyn.model.RuleFolderCompiler.Compiled;
import io.github.wardyn.model.RulePack;
import java.util.Map;
import java.util.Set;

/** Defines the classes of a compiled pack, and lets them see only what rules are made of. */
public final class PackLoader extends ClassLoader {

    /** The generated code's own needs; neither files, processes, threads, reflection nor the network. */
    private static final Set<String> PACKAGES = Set.of(
            "java.util",
            "java.util.function",
            "java.time",
            "java.math",
            "io.github.wardyn.model",
            "org.drools.modelcompiler.dsl.pattern",
            "org.drools.modelcompiler.util");

    private static final Set<String> LANGUAGE = Set.of(
            "Object",
            "Enum",
            "Record",
            "String",
            "CharSequence",
            "StringBuilder",
            "Comparable",
            "Iterable",
            "Override",
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Character",
            "Number",
            "Math",
            "Class",
            "Throwable",
            "Exception",
            "RuntimeException",
            "NoSuchFieldError",
            "MatchException",
            "Void",
            "AssertionError");

    private final Map<String, byte[]> classes;

    private PackLoader(Map<String, byte[]> classes, ClassLoader scanner) {
        super("custom-rules", scanner);
        this.classes = classes;
    }

    /**
     * Gives the pack.
     *
     * @throws IllegalStateException if the classes reach for something that rules may not see
     */
    public static RulePack load(Compiled compiled) {
        PackLoader loader = new PackLoader(compiled.classes(), PackLoader.class.getClassLoader());
        try {
            Class<?> pack = loader.loadClass(compiled.packClass());
            return (RulePack) pack.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no rule pack in " + compiled.packClass(), e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes != null) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : defineClass(name, bytes, 0, bytes.length);
            }
            if (!isAllowed(name)) {
                throw new ClassNotFoundException("rules may not use " + name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static boolean isAllowed(String name) {
        String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        String outer = name.substring(name.lastIndexOf('.') + 1);
        return PACKAGES.contains(packageName)
                || name.startsWith("org.drools.model.")
                || (packageName.equals("java.lang") && LANGUAGE.contains(outer));
    }
}
