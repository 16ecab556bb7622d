package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.util.Map;

/** Kinesis Data Streams: what tables stream to. */
final class Kinesis {
    private final World world;

    Kinesis(World world) {
        this.world = world;
    }

    Map<String, Operation> operations() {
        return Map.of("DescribeStreamSummary", this::describeStreamSummary);
    }

    private ObjectNode describeStreamSummary(AwsRequest request) {
        String arn = request.text("StreamARN");
        String name = arn == null ? request.required("StreamName") : arn.substring(arn.lastIndexOf('/') + 1);
        ObjectNode stream = world.inventory(request.scope()).find(Kind.STREAM, name);
        if (stream == null) {
            throw AwsError.badRequest(
                    "ResourceNotFoundException",
                    "Stream " + name + " under account " + request.scope().account() + " not found.");
        }
        return Json.object().set("StreamDescriptionSummary", stream);
    }
}
