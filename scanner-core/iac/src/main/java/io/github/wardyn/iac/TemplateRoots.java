package io.github.wardyn.iac;

import io.github.wardyn.document.Limits;
import io.github.wardyn.iac.internal.cloudformation.Stack;
import io.github.wardyn.iac.internal.cloudformation.StackInputs;
import io.github.wardyn.iac.internal.cloudformation.Template;
import io.github.wardyn.iac.internal.cloudformation.resource.DeclaredFacts;
import io.github.wardyn.iac.internal.cloudformation.resource.ResourceReaders;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.UnknownReason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the root templates of one scan: those that no other template nests. */
final class TemplateRoots {
    /** The facts that a template shows if there are any: of these their absence means something. */
    private static final Set<FactType> SHOWN = EnumSet.of(
            FactType.KMS_KEY,
            FactType.BACKUP_VAULT,
            FactType.TABLE,
            FactType.TABLE_INDEX,
            FactType.TABLE_STREAM,
            FactType.KINESIS_DESTINATION,
            FactType.REPLICA,
            FactType.GLOBAL_TABLE,
            FactType.BACKUP_PLAN,
            FactType.BACKUP_PLAN_RULE,
            FactType.BACKUP_SELECTION,
            FactType.VPC,
            FactType.SUBNET,
            FactType.SECURITY_GROUP,
            FactType.NETWORK_ACL,
            FactType.FLOW_LOG,
            FactType.VPC_ENDPOINT,
            FactType.VPN_CONNECTION,
            FactType.IAM_ROLE,
            FactType.DAX_CLUSTER,
            FactType.SCALABLE_TARGET,
            FactType.CLOUD_TRAIL_SELECTOR);

    /** From so many roots on it pays to read them on all cores. */
    private static final int PARALLEL = 16;

    private final TemplateFiles files;
    private final StackInputs inputs;
    private final Map<String, Stack> stacks = new TreeMap<>();
    private final Map<String, SortedSet<String>> nests = new TreeMap<>();
    private final Map<String, List<String>> nestedBy = new TreeMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<SnapshotPart> parts = new ArrayList<>();
    private final List<Coverage.Entry> coverage = new ArrayList<>();

    TemplateRoots(List<InputFile> templates, StackInputs inputs, Limits limits) {
        this.files = new TemplateFiles(templates, limits);
        this.inputs = inputs;
        var assembly = new CloudAssembly(limits);
        for (InputFile file : templates) {
            files.template(file).ifPresent(template -> addStack(template, inputsOf(file, assembly)));
        }
    }

    /** What the user says comes before what a cloud assembly says. */
    private StackInputs inputsOf(InputFile file, CloudAssembly assembly) {
        Path path = file.path();
        if (path == null) {
            return inputs;
        }
        Map<String, String> pseudoParameters = new HashMap<>(assembly.pseudoParameters(path));
        pseudoParameters.putAll(inputs.pseudoParameters());
        return new StackInputs(inputs.parameters(), pseudoParameters);
    }

    private void addStack(Template template, StackInputs stackInputs) {
        Stack stack = Stack.root(template, stackInputs, files);
        stack.nestedStacks();
        stacks.put(template.file(), stack);
        SortedSet<String> followed = files.takeFollowed();
        nests.put(template.file(), followed);
        followed.forEach(
                file -> nestedBy.computeIfAbsent(file, key -> new ArrayList<>()).add(template.file()));
    }

    void read() {
        List<Stack> roots = stacks.entrySet().stream()
                .filter(entry -> isRoot(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        // A root shares nothing with another once the templates of its nested stacks are open.
        List<DeclaredFacts> declared = roots.size() < PARALLEL
                ? roots.stream().map(ResourceReaders::read).toList()
                : roots.parallelStream().map(ResourceReaders::read).toList();
        for (int i = 0; i < roots.size(); i++) {
            addRoot(roots.get(i), declared.get(i));
        }
    }

    /** Of templates that nest each other the first by name is the root. */
    private boolean isRoot(String file) {
        SortedSet<String> own = nests.getOrDefault(file, Collections.emptySortedSet());
        return nestedBy.getOrDefault(file, List.of()).stream()
                .filter(other -> !other.equals(file))
                .allMatch(other -> own.contains(other) && file.compareTo(other) < 0);
    }

    private void addRoot(Stack root, DeclaredFacts declared) {
        var scope = new Scope(root.path());
        parts.add(new SnapshotPart(scope, declared.facts(), declared.waivers()));
        problems.addAll(root.problems());
        Optional<String> gap = root.gap();
        for (Stack nested : root.nestedStacks()) {
            problems.addAll(nested.problems());
            gap = gap.or(nested::gap);
        }
        @Nullable UnknownReason reason = gap.map(UnknownReason.Unreadable::new).orElse(null);
        SHOWN.forEach(type -> coverage.add(new Coverage.Entry(type, scope, Region.NONE, reason)));
    }

    Set<Problem> problems() {
        return problems;
    }

    List<SnapshotPart> parts() {
        return parts;
    }

    List<Coverage.Entry> coverage() {
        return coverage;
    }
}
