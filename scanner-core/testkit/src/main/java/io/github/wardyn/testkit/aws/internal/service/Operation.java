package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;

/** One operation of one service; throws {@link io.github.wardyn.testkit.aws.internal.wire.AwsError} to refuse. */
@FunctionalInterface
public interface Operation {
    /** The answer's members, named and shaped as they go on the wire. */
    ObjectNode answer(AwsRequest request);
}
