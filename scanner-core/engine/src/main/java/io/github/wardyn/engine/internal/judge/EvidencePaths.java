package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.path.FactPath;
import io.github.wardyn.engine.internal.path.Seen;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles the paths that rules give as evidence, once a type of fact. Belongs to one thread. */
final class EvidencePaths {

    /** How a rule begins the path to a component of the subject where it gives a conclusion. */
    private static final String SUBJECT = "subject.";

    private final Map<Class<?>, Map<String, Optional<FactPath>>> compiled = new HashMap<>();

    /** Follows a path from a fact, or from its subject if it is a conclusion that has no such component. */
    List<Seen> observe(Fact fact, String path) {
        return compile(fact.getClass(), path)
                .map(found -> found.observe(fact))
                .orElseGet(() -> path(subject(fact, path), path).observe(subject(fact, path)));
    }

    /** Gives the path as rule.yaml spells it from the subject: behind the name of the conclusion that it begins at. */
    String fromSubject(Fact fact, String path) {
        if (fact instanceof Derived && path.startsWith(SUBJECT)) {
            return path.substring(SUBJECT.length());
        }
        boolean ofConclusion =
                fact instanceof Derived && compile(fact.getClass(), path).isPresent();
        return ofConclusion ? fact.getClass().getSimpleName() + "." + path : path;
    }

    /** Gives the facts that a path leads through or to. */
    List<Fact> links(Fact fact, String path) {
        return compile(fact.getClass(), path)
                .map(found -> found.links(fact))
                .orElseGet(() -> path(subject(fact, path), path).links(subject(fact, path)));
    }

    private FactPath path(Fact fact, String path) {
        return compile(fact.getClass(), path).orElseThrow(() -> misspelt(fact, path));
    }

    private Optional<FactPath> compile(Class<?> type, String path) {
        return compiled.computeIfAbsent(type, key -> new HashMap<>())
                .computeIfAbsent(path, text -> FactPath.compile(type, text));
    }

    private static Fact subject(Fact fact, String path) {
        if (fact instanceof Derived derived) {
            return derived.subject();
        }
        throw misspelt(fact, path);
    }

    private static IllegalStateException misspelt(Fact fact, String path) {
        return new IllegalStateException("A rule gives \"" + path + "\" as evidence, which leads nowhere from a "
                + fact.getClass().getSimpleName());
    }
}
