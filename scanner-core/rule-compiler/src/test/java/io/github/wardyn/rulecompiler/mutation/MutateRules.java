package io.github.wardyn.rulecompiler.mutation;

import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleFolderCompiler;
import io.github.wardyn.model.RuleFolderCompiler.Compiled;
import io.github.wardyn.model.RulePack;
import io.github.wardyn.rulecompiler.internal.runtime.CustomRuleCompiler;
import io.github.wardyn.testkit.RuleCase;
import io.github.wardyn.testkit.RuleCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks each rule of a catalog in every way that {@link Mutants} knows, and runs the rule's own cases: {@code MutateRules
 * <catalog> [<rule>…]}. At least one case must notice, unless {@link Equivalence} finds nothing that could. Prints the
 * mutants that none noticed, with the case that would, and ends with 1 if there are any. One change of each rule is compiled at a time, all rules together.
 */
final class MutateRules {

    private final RuleFolderCompiler compiler = new CustomRuleCompiler();
    private final Map<String, Path> folders = new TreeMap<>();
    private final Map<String, List<Mutant>> mutants = new TreeMap<>();
    private final Map<String, List<RuleCase>> cases;
    private final Equivalence equivalence;
    private int killed;
    private int refused;
    private int same;
    private int survived;

    private MutateRules(Path catalog, Set<String> wanted) throws IOException {
        cases = RuleCases.read(catalog).stream().collect(Collectors.groupingBy(RuleCase::rule));
        try (Stream<Path> files = Files.walk(catalog)) {
            for (Path drl : files.filter(file -> file.endsWith("rule.drl")).toList()) {
                String name = drl.getParent().getFileName().toString();
                if (wanted.isEmpty() || wanted.contains(name)) {
                    folders.put(name, drl.getParent());
                    mutants.put(name, Mutants.of(Files.readString(drl)));
                }
            }
        }
        Map<String, Mutant> original = new TreeMap<>();
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            original.put(
                    folder.getKey(),
                    new Mutant(0, "", Files.readString(folder.getValue().resolve("rule.drl"))));
        }
        Path directory = write(original);
        equivalence = new Equivalence(List.of(Loader.load(compiler.compile(directory, "rules"))));
        delete(directory);
    }

    /** Runs it. */
    public static void main(String... arguments) throws IOException {
        Set<String> wanted = new HashSet<>(Arrays.asList(arguments).subList(1, arguments.length));
        MutateRules mutation = new MutateRules(Path.of(arguments[0]), wanted);
        mutation.run();
        System.exit(mutation.survived == 0 ? 0 : 1);
    }

    private void run() throws IOException {
        int rounds = mutants.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < rounds; round++) {
            Map<String, Mutant> current = new TreeMap<>();
            for (Map.Entry<String, List<Mutant>> rule : mutants.entrySet()) {
                if (round < rule.getValue().size()) {
                    current.put(rule.getKey(), rule.getValue().get(round));
                }
            }
            judge(current);
        }
        int judged = killed + survived;
        System.out.printf(
                "%d mutants of %d rules: %d noticed, %d not noticed; %d more are refused by the rule compiler, and %d"
                        + " say the same as their rule on every variation of every case; score %.1f %%%n",
                judged + refused + same,
                mutants.size(),
                killed,
                survived,
                refused,
                same,
                judged == 0 ? 100.0 : 100.0 * killed / judged);
    }

    /** Judges one mutant a rule. Those that do not compile are put aside, and the rest compiled again. */
    private void judge(Map<String, Mutant> current) throws IOException {
        Map<String, Mutant> left = new TreeMap<>(current);
        while (!left.isEmpty()) {
            Path directory = write(left);
            Compiled compiled = compiler.compile(directory, "mutants");
            delete(directory);
            List<Problem> problems = compiled.problems();
            if (problems.isEmpty()) {
                List<RulePack> packs = List.of(Loader.load(compiled));
                left.forEach((rule, mutant) -> judge(rule, mutant, packs));
                return;
            }
            Set<String> wrong = problems.stream()
                    .map(problem -> problem.place().file().split("/")[2])
                    .collect(Collectors.toSet());
            refused += wrong.size();
            left.keySet().removeAll(wrong);
        }
    }

    private void judge(String rule, Mutant mutant, List<RulePack> packs) {
        for (RuleCase ruleCase : cases.getOrDefault(rule, List.of())) {
            if (isNoticed(ruleCase, packs)) {
                killed++;
                return;
            }
        }
        Optional<String> difference =
                equivalence.difference(rule, original(rule), cases.getOrDefault(rule, List.of()), packs);
        if (difference.isEmpty()) {
            same++;
            System.out.println(folders.get(rule) + "/rule.drl:" + mutant.line() + ": says the same on "
                    + equivalence.size(rule) + " snapshots: " + mutant.change());
            return;
        }
        survived++;
        System.out.println(folders.get(rule) + "/rule.drl:" + mutant.line() + ": no case notices: " + mutant.change()
                + "\n  Try: add the case " + difference.get() + ".");
    }

    private String original(String rule) {
        try {
            return Files.readString(folders.get(rule).resolve("rule.drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change that makes the rule break down is noticed too. */
    private static boolean isNoticed(RuleCase ruleCase, List<RulePack> packs) {
        try {
            return !ruleCase.actual(packs).equals(ruleCase.expected());
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Writes the folders without what only the whole catalog can show: the rules that they follow. */
    private Path write(Map<String, Mutant> current) throws IOException {
        Path directory = Files.createTempDirectory("mutants");
        for (Map.Entry<String, Mutant> entry : current.entrySet()) {
            Path folder = folders.get(entry.getKey());
            Path copy = directory.resolve(folder.getParent().getFileName()).resolve(entry.getKey());
            Files.createDirectories(copy);
            String yaml = Files.readString(folder.resolve("rule.yaml"));
            Files.writeString(copy.resolve("rule.yaml"), yaml.replaceAll("(?m)^follows:.*(\\R[ -].*)*\\R?", ""));
            Files.writeString(copy.resolve("rule.drl"), entry.getValue().drl());
        }
        return directory;
    }

    private static void delete(Path directory) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            walk.forEach(path -> paths.add(0, path));
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    /** Defines the classes of compiled mutants. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        private Loader(Map<String, byte[]> classes) {
            super(MutateRules.class.getClassLoader());
            this.classes = classes;
        }

        static RulePack load(Compiled compiled) {
            try {
                return (RulePack) new Loader(compiled.classes())
                        .loadClass(compiled.packClass())
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no rule pack in " + compiled.packClass(), e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
