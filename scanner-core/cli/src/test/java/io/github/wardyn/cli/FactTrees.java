package io.github.wardyn.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.engine.SnapshotFiles;
import io.github.wardyn.model.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A snapshot's facts as its file shows them, by type and canonical id, without their origins. */
final class FactTrees {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FactTrees() {}

    /** Gives the lines of the file that the snapshot would be. */
    static List<String> lines(Snapshot snapshot) throws IOException {
        Path file = Files.createTempFile("snapshot", ".jsonl");
        try {
            SnapshotFiles.write(snapshot, file);
            return Files.readAllLines(file);
        } finally {
            Files.delete(file);
        }
    }

    static Map<String, ObjectNode> of(List<String> lines) throws IOException {
        Map<String, ObjectNode> facts = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            ObjectNode fact = (ObjectNode) JSON.readTree(line);
            if (fact.has("type")) {
                JsonNode id = fact.get("id");
                String canonical =
                        id.isTextual() ? id.asText() : id.path("canonical").asText();
                facts.put(fact.get("type").asText() + " " + canonical, fact.without(List.of("type", "id", "origin")));
            }
        }
        return facts;
    }

    /** Takes a component away, by its path, and that it is unknown. */
    static void without(ObjectNode fact, String path) {
        String[] names = path.split("\\.", -1);
        JsonNode holder = fact;
        for (int i = 0; i < names.length - 1; i++) {
            holder = holder.path(names[i]);
        }
        if (holder instanceof ObjectNode group) {
            group.remove(names[names.length - 1]);
        }
        if (fact.get("unknowns") instanceof ObjectNode unknowns) {
            unknowns.remove(path);
            if (unknowns.isEmpty()) {
                fact.remove("unknowns");
            }
        }
    }
}
