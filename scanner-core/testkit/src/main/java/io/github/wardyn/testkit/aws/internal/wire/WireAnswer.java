package io.github.wardyn.testkit.aws.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer as it goes on the wire. */
public final class WireAnswer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private WireAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers, the content type among them. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The bytes; the caller must not change them. */
    public byte[] body() {
        return body;
    }

    /** An answer that the operation gave. */
    public static WireAnswer of(AwsRequest request, ObjectNode answer) {
        return new WireAnswer(200, headers(request), bytes(request, answer));
    }

    /** A refusal of a request that was understood. */
    public static WireAnswer of(AwsRequest request, AwsError error) {
        Map<String, String> headers = headers(request);
        if (request.protocol() == Protocol.QUERY || request.protocol() == Protocol.EC2) {
            return new WireAnswer(error.status(), headers, text(XmlAnswer.error(request, error)));
        }
        ObjectNode body = Json.object();
        if (request.protocol() == Protocol.REST_JSON) {
            headers.put("x-amzn-ErrorType", error.code());
        } else {
            body.put("__type", namespace(request, error) + error.code());
        }
        body.put(request.service().equals("dynamodb") && isCommon(error) ? "Message" : "message", error.text());
        return new WireAnswer(error.status(), headers, bytes(request, body));
    }

    /** A refusal of a request that was not understood. */
    public static WireAnswer unread(AwsError error) {
        ObjectNode body = Json.object().put("__type", error.code()).put("message", error.text());
        return new WireAnswer(error.status(), Map.of("Content-Type", "application/json"), text(body.toString()));
    }

    private static String namespace(AwsRequest request, AwsError error) {
        if (!request.service().equals("dynamodb")) {
            return "";
        }
        return isCommon(error) ? "com.amazon.coral.service#" : "com.amazonaws.dynamodb.v20120810#";
    }

    private static boolean isCommon(AwsError error) {
        return error.code().startsWith("AccessDenied")
                || error.code().startsWith("ExpiredToken")
                || error.code().startsWith("UnrecognizedClient")
                || error.code().startsWith("Validation");
    }

    private static Map<String, String> headers(AwsRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-amzn-RequestId", request.requestId());
        headers.put(
                "Content-Type",
                switch (request.protocol()) {
                    case JSON ->
                        request.service().equals("dynamodb")
                                ? "application/x-amz-json-1.0"
                                : "application/x-amz-json-1.1";
                    case CBOR -> "application/x-amz-cbor-1.1";
                    case REST_JSON -> "application/json";
                    case QUERY, EC2 -> "text/xml;charset=UTF-8";
                });
        return headers;
    }

    private static byte[] bytes(AwsRequest request, ObjectNode answer) {
        try {
            return switch (request.protocol()) {
                case JSON, REST_JSON -> Json.MAPPER.writeValueAsBytes(answer);
                case CBOR -> RequestReader.CBOR.writeValueAsBytes(answer);
                case QUERY, EC2 -> text(XmlAnswer.of(request, answer));
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the answer of " + request.action(), e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
