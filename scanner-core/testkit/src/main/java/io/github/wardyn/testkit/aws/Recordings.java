package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers read from files; an operation without files is answered otherwise. */
final class Recordings implements Function<AwsRequest, ObjectNode> {
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)\\.([A-Za-z0-9]+)_(\\d+)\\.json");

    /** One file: the condition, which may be empty, and the answer or error. */
    private record Recording(String file, int number, JsonNode when, ObjectNode answer) {}

    private record Operation(List<Recording> conditional, List<Recording> inTurn, AtomicInteger calls) {}

    private final Map<String, Operation> operations = new TreeMap<>();
    private final Set<String> unused = new ConcurrentSkipListSet<>();
    private final Function<AwsRequest, ObjectNode> otherwise;

    private Recordings(Function<AwsRequest, ObjectNode> otherwise) {
        this.otherwise = otherwise;
    }

    static Recordings of(Path folder, Function<AwsRequest, ObjectNode> otherwise) {
        Recordings recordings = new Recordings(otherwise);
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(recordings::read);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the recordings in " + folder, e);
        }
        recordings.operations.values().forEach(each -> each.inTurn().sort(Comparator.comparingInt(Recording::number)));
        return recordings;
    }

    private void read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return;
        }
        Operation operation = operations.computeIfAbsent(
                name.group(1) + ":" + name.group(2),
                any -> new Operation(new ArrayList<>(), new ArrayList<>(), new AtomicInteger()));
        try {
            ObjectNode answer = (ObjectNode) Json.parse(Files.readString(file));
            JsonNode when = answer.remove("__when");
            unused.add(name.group());
            if (when == null) {
                operation
                        .inTurn()
                        .add(new Recording(name.group(), Integer.parseInt(name.group(3)), Json.object(), answer));
            } else {
                operation.conditional().add(new Recording(name.group(), 0, when, answer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the recording " + file, e);
        }
    }

    @Override
    public ObjectNode apply(AwsRequest request) {
        Operation operation = operations.get(request.action());
        Recording recording = operation == null ? null : find(operation, request);
        if (recording == null) {
            return otherwise.apply(request);
        }
        unused.remove(recording.file());
        JsonNode error = recording.answer().get("__error");
        if (error != null) {
            throw new AwsError(
                    error.path("code").asText(),
                    error.path("status").asInt(400),
                    error.path("message").asText());
        }
        return recording.answer();
    }

    /** Gives the names of the files that no call has been answered from. */
    Set<String> unused() {
        return new TreeSet<>(unused);
    }

    private static @Nullable Recording find(Operation operation, AwsRequest request) {
        for (Recording each : operation.conditional()) {
            if (holds(each.when(), request)) {
                return each;
            }
        }
        List<Recording> inTurn = operation.inTurn();
        return inTurn.isEmpty() ? null : inTurn.get(Math.min(operation.calls().getAndIncrement(), inTurn.size() - 1));
    }

    private static boolean holds(JsonNode when, AwsRequest request) {
        return when.properties().stream().allMatch(member -> switch (member.getKey()) {
            case "__account" ->
                member.getValue().asText().equals(request.scope().account());
            case "__region" -> member.getValue().asText().equals(request.scope().region());
            default -> member.getValue().equals(request.input().get(member.getKey()));
        });
    }
}
