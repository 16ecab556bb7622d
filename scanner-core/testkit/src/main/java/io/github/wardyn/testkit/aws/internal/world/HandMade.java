package io.github.wardyn.testkit.aws.internal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What a test put into one account and Region, or took out of it. */
final class HandMade {
    private final Map<Kind, ConcurrentSkipListMap<String, Optional<ObjectNode>>> resources = new ConcurrentHashMap<>();

    void put(Kind kind, String id, ObjectNode document) {
        of(kind).put(id, Optional.of(document));
    }

    void remove(Kind kind, String id) {
        of(kind).put(id, Optional.empty());
    }

    /** By id; empty where a generated resource was taken out. */
    ConcurrentSkipListMap<String, Optional<ObjectNode>> of(Kind kind) {
        return resources.computeIfAbsent(kind, any -> new ConcurrentSkipListMap<>());
    }
}
