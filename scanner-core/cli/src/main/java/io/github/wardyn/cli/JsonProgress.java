package io.github.wardyn.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.wardyn.aws.PartKey;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells machines: one JSON object a line for each account that is opened or closed, each finished part, and the end. */
final class JsonProgress implements CollectionProgress {

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintStream err;
    private final CollectionCounts counts = new CollectionCounts();

    JsonProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void opened(String account, int regions, int parts) {
        counts.opened(account, regions, parts);
        Map<String, Object> members = event("opened");
        members.put("account", account);
        members.put("regions", (long) regions);
        members.put("parts", (long) parts);
        print(members);
    }

    @Override
    public void closed(String account, String reason, String remedy) {
        Map<String, Object> members = event("closed");
        members.put("account", account);
        members.put("reason", reason);
        members.put("remedy", remedy);
        print(members);
    }

    @Override
    public void called(String action, String place, @Nullable String errorCode) {
        counts.called(action, place, errorCode);
    }

    @Override
    public void finished(PartKey part, boolean kept) {
        counts.finished(part, kept);
        Map<String, Object> members = event("part");
        members.put("account", part.account());
        members.put("region", part.region().code());
        members.put("collector", part.collector().collectorName());
        members.put("kept", kept);
        members.put("calls", counts.calls.sum());
        print(members);
    }

    @Override
    public void end() {
        counts.denied().forEach((action, times) -> {
            Map<String, Object> members = event("denied");
            members.put("action", action);
            members.put("times", times);
            print(members);
        });
        Map<String, Object> members = event("collected");
        members.put("accounts", (long) counts.accounts());
        members.put("regions", counts.regions.sum());
        members.put("parts", counts.parts.sum());
        members.put("kept", counts.kept.sum());
        members.put("calls", counts.calls.sum());
        print(members);
    }

    private static Map<String, Object> event(String name) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("event", name);
        return members;
    }

    private void print(Map<String, Object> members) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> member : members.entrySet()) {
                json.writeFieldName(member.getKey());
                if (member.getValue() instanceof Long number) {
                    json.writeNumber(number);
                } else if (member.getValue() instanceof Boolean truth) {
                    json.writeBoolean(truth);
                } else {
                    json.writeString(member.getValue().toString());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        err.println(line);
    }
}
