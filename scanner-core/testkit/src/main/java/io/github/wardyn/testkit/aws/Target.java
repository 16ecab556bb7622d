package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a request is aimed at, as faults match it.
 *
 * @param resources all texts of the input, and the ARN of a table that the input names
 */
record Target(String action, String account, String region, Set<String> resources) {

    static Target of(AwsRequest request) {
        Set<String> resources = new LinkedHashSet<>();
        collect(request.input(), resources);
        String table = request.text("TableName");
        if (table != null && !table.startsWith("arn:")) {
            resources.add(request.scope().arn(request.service(), "table/" + table));
        }
        return new Target(
                request.action(), request.scope().account(), request.scope().region(), resources);
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        } else {
            node.forEach(child -> collect(child, texts));
        }
    }
}
