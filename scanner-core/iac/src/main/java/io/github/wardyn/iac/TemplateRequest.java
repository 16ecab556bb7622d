package io.github.wardyn.iac;

import io.github.wardyn.document.Limits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What {@link CloudFormationSource} is asked to read.
 *
 * @param inputs the files that were found
 * @param parameterFiles files of parameter values, as AWS's command line takes them; they hold for every template
 * @param pseudoParameters values of pseudo parameters by name, e.g. {@code AWS::Region}; those not given are unknown
 * @param limits bounds of each template
 * @param takenAt the instant of the scan
 * @param tool name and version of the program
 */
public record TemplateRequest(
        Inputs inputs,
        List<Path> parameterFiles,
        Map<String, String> pseudoParameters,
        Limits limits,
        Instant takenAt,
        String tool) {
    public TemplateRequest {
        parameterFiles = List.copyOf(parameterFiles);
        pseudoParameters = Map.copyOf(pseudoParameters);
    }
}
