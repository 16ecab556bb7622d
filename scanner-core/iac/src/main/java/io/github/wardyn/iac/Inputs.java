package io.github.wardyn.iac;

import io.github.wardyn.model.Problem;
import java.util.List;

/**
 * The files that a scan is about.
 *
 * @param files those that were recognised, by name
 * @param problems files that were named and cannot be used, or that were found and are broken
 */
public record Inputs(List<InputFile> files, List<Problem> problems) {
    public Inputs {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Gives the files of one kind, by name. */
    public List<InputFile> of(InputKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }
}
