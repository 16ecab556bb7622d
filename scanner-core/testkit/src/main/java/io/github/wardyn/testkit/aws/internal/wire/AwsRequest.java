package io.github.wardyn.testkit.aws.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One request, read from the wire.
 *
 * @param service the service's IAM prefix, e.g. {@code application-autoscaling}
 * @param operation the operation, e.g. {@code ListTables}
 * @param scope account of the access key, Region of the signature
 * @param sessionToken the token of temporary credentials
 * @param input the input members by name
 * @param protocol how it came and how the answer goes back
 * @param apiVersion the XML namespace's version; empty for JSON
 * @param requestId id that the answer carries
 * @param paging how pages of the answer are cut
 */
public record AwsRequest(
        String service,
        String operation,
        Scope scope,
        @Nullable String sessionToken,
        ObjectNode input,
        Protocol protocol,
        String apiVersion,
        String requestId,
        Paging paging) {

    /** The IAM action, e.g. {@code dynamodb:ListTables}. */
    public String action() {
        return service + ":" + operation;
    }

    /** The same request with pages cut otherwise. */
    public AwsRequest with(Paging other) {
        return new AwsRequest(service, operation, scope, sessionToken, input, protocol, apiVersion, requestId, other);
    }

    /** The text of an input member, or null. */
    public @Nullable String text(String member) {
        return Json.text(input, member);
    }

    /** The text of a member that the service requires. */
    public String required(String member) {
        String value = text(member);
        if (value == null || value.isEmpty()) {
            throw Refusals.invalid(
                    this,
                    "1 validation error detected: Value null at '" + member + "' failed to satisfy constraint: "
                            + "Member must not be null");
        }
        return value;
    }

    /** A whole number within the service's bounds, or the default where the member is absent. */
    public int number(String member, int absent, int least, int most) {
        JsonNode value = input.get(member);
        if (value == null || value.isNull()) {
            return absent;
        }
        int number = value.asInt();
        if (number < least || number > most) {
            throw Refusals.invalid(
                    this,
                    "1 validation error detected: Value '" + number + "' at '" + member
                            + "' failed to satisfy constraint: Member must have value between " + least + " and "
                            + most);
        }
        return number;
    }
}
