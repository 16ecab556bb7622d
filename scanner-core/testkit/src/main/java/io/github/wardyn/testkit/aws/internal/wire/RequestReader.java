package io.github.wardyn.testkit.aws.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Reads requests of all protocols; which one it is shows in the headers. */
public final class RequestReader {
    static final ObjectMapper CBOR = new CBORMapper();

    private static final Map<String, String> TARGETS = Map.of(
            "AmazonDAXV3", "dax",
            "AnyScaleFrontendService", "application-autoscaling",
            "AWSOrganizationsV20161128", "organizations",
            "CloudTrail_20131101", "cloudtrail",
            "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101", "cloudtrail",
            "DynamoDB_20120810", "dynamodb",
            "Kinesis_20131202", "kinesis",
            "OvertureService", "directconnect",
            "TrentService", "kms");

    private final String defaultAccount;
    private final AtomicLong requests = new AtomicLong();

    /** A reader that takes access keys without an account for those of the default account. */
    public RequestReader(String defaultAccount) {
        this.defaultAccount = defaultAccount;
    }

    /** Reads one request, or throws the {@link AwsError} that it deserves. */
    public AwsRequest read(String method, URI uri, Headers headers, byte[] body) throws IOException {
        SignatureScope signature = SignatureScope.of(headers.getFirst("Authorization"));
        Shell shell = new Shell(
                new Scope(signature.accountOr(defaultAccount), signature.region()),
                headers.getFirst("X-Amz-Security-Token"),
                "%08x-fa4e-4a11-8000-000000000000".formatted(requests.incrementAndGet()));
        String target = headers.getFirst("X-Amz-Target");
        if (target != null) {
            return shell.targeted(target, headers.getFirst("Content-Type"), body);
        }
        String contentType = headers.getFirst("Content-Type");
        if (contentType != null && contentType.startsWith("application/x-www-form-urlencoded")) {
            return shell.form(signature.service(), QueryForm.read(new String(body, StandardCharsets.UTF_8)));
        }
        return shell.rest(signature.service(), method, uri, body);
    }

    private record Shell(Scope scope, @Nullable String token, String id) {

        AwsRequest targeted(String target, @Nullable String contentType, byte[] body) throws IOException {
            int dot = target.lastIndexOf('.');
            String service = TARGETS.get(target.substring(0, Math.max(dot, 0)));
            if (service == null) {
                throw AwsError.badRequest("UnknownOperationException", "no service has the target " + target);
            }
            boolean cbor = contentType != null && contentType.contains("cbor");
            return request(
                    service,
                    target.substring(dot + 1),
                    cbor ? Protocol.CBOR : Protocol.JSON,
                    "",
                    object(cbor ? CBOR : Json.MAPPER, body));
        }

        AwsRequest form(String service, ObjectNode form) {
            String operation = form.path("Action").asText();
            String version = form.path("Version").asText();
            form.remove(List.of("Action", "Version"));
            return request(service, operation, service.equals("ec2") ? Protocol.EC2 : Protocol.QUERY, version, form);
        }

        AwsRequest rest(String service, String method, URI uri, byte[] body) throws IOException {
            RestRoutes.Match match = RestRoutes.find(service, method, uri.getRawPath());
            if (match == null) {
                throw new AwsError("UnknownOperationException", 404, service + " has no " + method + " " + uri);
            }
            ObjectNode input = object(Json.MAPPER, body);
            if (uri.getRawQuery() != null) {
                input.setAll(QueryForm.read(uri.getRawQuery()));
            }
            input.setAll(match.input());
            return request(service, match.operation(), Protocol.REST_JSON, "", input);
        }

        private AwsRequest request(
                String service, String operation, Protocol protocol, String version, ObjectNode input) {
            return new AwsRequest(service, operation, scope, token, input, protocol, version, id, Paging.NORMAL);
        }

        private static ObjectNode object(ObjectMapper mapper, byte[] body) throws IOException {
            JsonNode tree = body.length == 0 ? Json.object() : mapper.readTree(body);
            if (!(tree instanceof ObjectNode object)) {
                throw AwsError.badRequest("SerializationException", "the body is not an object");
            }
            return object;
        }
    }
}
