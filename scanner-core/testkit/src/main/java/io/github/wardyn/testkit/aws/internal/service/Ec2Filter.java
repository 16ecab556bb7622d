package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsError;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One filter of a describe call; its name leads to members by the rule {@code vpc-id} to {@code vpcId}, or by the table.
 *
 * @param path the members to go down, through lists
 * @param values the values of which one must match; {@code *} stands for any text
 */
record Ec2Filter(List<String> path, List<String> values) {
    private static final Map<String, List<String>> PATHS = Map.of(
            "group-id", List.of("groupSet", "groupId"),
            "association.subnet-id", List.of("associationSet", "subnetId"),
            "association.network-acl-id", List.of("associationSet", "networkAclId"),
            "addresses.private-ip-address", List.of("privateIpAddressesSet", "privateIpAddress"),
            "default", List.of("default"),
            "vpc-endpoint-state", List.of("state"),
            "log-destination-type", List.of("logDestinationType"));

    /** The filters of a request; a name that leads nowhere on any resource matches nothing. */
    static List<Ec2Filter> of(AwsRequest request) {
        List<Ec2Filter> filters = new ArrayList<>();
        for (JsonNode filter : Json.items(request.input(), "Filter")) {
            String name = filter.path("Name").asText();
            List<String> values = new ArrayList<>();
            Json.items(filter, "Value").forEach(value -> values.add(value.asText()));
            if (name.isEmpty() || values.isEmpty()) {
                throw AwsError.badRequest("InvalidParameterValue", "The filter 'null' is invalid");
            }
            filters.add(new Ec2Filter(path(request, name), values));
        }
        return filters;
    }

    private static List<String> path(AwsRequest request, String name) {
        if (name.equals("group-id") && request.operation().equals("DescribeSecurityGroups")) {
            return List.of("groupId");
        }
        if (name.startsWith("tag:")) {
            return List.of("tagSet", name);
        }
        List<String> known = PATHS.get(name);
        if (known != null) {
            return known;
        }
        StringBuilder member = new StringBuilder();
        for (String word : name.split("-", -1)) {
            member.append(member.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return List.of(member.toString());
    }

    boolean admits(JsonNode resource) {
        Set<String> found = new TreeSet<>();
        collect(resource, 0, found);
        return values.stream()
                .map(value -> Pattern.compile(Pattern.quote(value).replace("*", "\\E.*\\Q")))
                .anyMatch(pattern -> found.stream().anyMatch(pattern.asMatchPredicate()));
    }

    private void collect(JsonNode node, int step, Set<String> found) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, step, found));
        } else if (step == path.size()) {
            found.add(node.asText());
        } else if (path.get(step).startsWith("tag:")) {
            if (node.path("key").asText().equals(path.get(step).substring("tag:".length()))) {
                found.add(node.path("value").asText());
            }
        } else if (node.has(path.get(step))) {
            collect(node.get(path.get(step)), step + 1, found);
        }
    }
}
