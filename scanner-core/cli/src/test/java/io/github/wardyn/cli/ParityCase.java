package io.github.wardyn.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wardyn.document.Limits;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.iac.CloudFormationSource;
import io.github.wardyn.iac.InputFinder;
import io.github.wardyn.iac.Inputs;
import io.github.wardyn.iac.TemplateRequest;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.testkit.aws.FakeAws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The same resources three times: as recorded answers, as a template and as a snapshot, with the ARN that each of the
 * template's resources has once it is deployed.
 */
record ParityCase(Path folder) {

    private static final String TEMPLATE = "template.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Collects from the recorded answers, in the two Regions that the cases use. */
    Snapshot recorded() {
        return RecordedAnswers.collect(folder.resolve("aws"), Duration.ZERO, List.of("eu-central-1", "eu-west-1"))
                .snapshot();
    }

    Snapshot template() {
        Inputs inputs = InputFinder.find(List.of(folder.resolve(TEMPLATE)), folder, Limits.DEFAULTS, false);
        Map<String, String> deployment =
                Map.of("AWS::Region", "eu-west-1", "AWS::AccountId", FakeAws.DEFAULT_ACCOUNT, "AWS::Partition", "aws");
        return new CloudFormationSource()
                .collect(new TemplateRequest(
                        inputs, List.of(), deployment, Limits.DEFAULTS, FakeAws.DEFAULT_NOW, "wardyn test"));
    }

    Path snapshotFile() {
        return folder.resolve("snapshot.jsonl");
    }

    Snapshot snapshot() throws IOException {
        return SnapshotFiles.open(snapshotFile(), "snapshot.jsonl");
    }

    /**
     * Gives a text in which each of the template's resources is named by its ARN, and the account by its number: policies
     * of templates keep the pseudo parameter.
     */
    UnaryOperator<String> deployed() throws IOException {
        Map<String, String> names = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        JsonNode resources = JSON.readTree(folder.resolve("resources.json").toFile());
        resources.properties().forEach(name -> {
            String arn = name.getValue().asText();
            names.put(TEMPLATE + "/" + name.getKey(), arn);
            names.put(resourceId(name.getKey()), resourceId(arn.substring(arn.lastIndexOf('/') + 1)));
        });
        names.put("${AWS::AccountId}", FakeAws.DEFAULT_ACCOUNT);
        names.put("${AWS::Partition}", "aws");
        return text -> {
            String result = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                result = result.replace(name.getKey(), name.getValue());
            }
            return result;
        };
    }

    /** A flow log names what it is of by its id alone. */
    private static String resourceId(String id) {
        return "\"resourceId\":\"" + id + "\"";
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    static List<ParityCase> all() throws IOException {
        try (var folders = Files.list(Path.of("../../fixtures/parity"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ParityCase::new)
                    .toList();
        }
    }
}
