package io.github.wardyn.iac;

import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.iac.internal.cloudformation.ParameterFile;
import io.github.wardyn.iac.internal.cloudformation.StackInputs;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.FactSource;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CloudFormation and SAM templates, each as a root of its own with the stacks nested in it. A template that another
 * nests by a local path is no root. What is wrong with a template is a problem of the snapshot, and the rest is read.
 */
public final class CloudFormationSource implements FactSource<TemplateRequest> {
    /** Found by {@link java.util.ServiceLoader}. */
    public CloudFormationSource() {}

    @Override
    public String name() {
        return "cloudformation";
    }

    @Override
    public Snapshot collect(TemplateRequest request) {
        List<Problem> problems = new ArrayList<>(request.inputs().problems());
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Path file : request.parameterFiles()) {
            String name = file.toString().replace('\\', '/');
            parameters.putAll(ParameterFile.read(DocumentReader.readFile(file, name, request.limits()), problems));
        }
        var roots = new TemplateRoots(
                request.inputs().of(InputKind.CLOUDFORMATION),
                new StackInputs(parameters, request.pseudoParameters()),
                request.limits());
        roots.read();
        problems.addAll(roots.problems());
        var header = new SnapshotHeader(
                World.CLOUDFORMATION, request.takenAt(), request.tool(), new Coverage(roots.coverage()), problems);
        return Snapshot.of(header, roots.parts());
    }
}
