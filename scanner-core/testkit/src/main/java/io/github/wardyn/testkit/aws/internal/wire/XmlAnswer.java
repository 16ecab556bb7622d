package io.github.wardyn.testkit.aws.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers and errors of the query protocols as XML; arrays become {@code member} or {@code item} elements. */
final class XmlAnswer {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final String listElement;

    private XmlAnswer(String listElement) {
        this.listElement = listElement;
    }

    static String of(AwsRequest request, ObjectNode answer) {
        String operation = request.operation();
        if (request.protocol() == Protocol.EC2) {
            XmlAnswer xml = new XmlAnswer("item");
            xml.open(operation + "Response", "http://ec2.amazonaws.com/doc/" + request.apiVersion() + "/");
            xml.element("requestId", Json.of(request.requestId()));
            xml.members(answer);
            return xml.close(operation + "Response");
        }
        XmlAnswer xml = new XmlAnswer("member");
        xml.open(
                operation + "Response",
                "https://" + request.service() + ".amazonaws.com/doc/" + request.apiVersion() + "/");
        xml.element(operation + "Result", answer);
        xml.element("ResponseMetadata", Json.object().put("RequestId", request.requestId()));
        return xml.close(operation + "Response");
    }

    static String error(AwsRequest request, AwsError error) {
        ObjectNode body = Json.object().put("Code", error.code()).put("Message", error.text());
        if (request.protocol() == Protocol.EC2) {
            XmlAnswer xml = new XmlAnswer("item");
            xml.out.append("<Response>");
            xml.element("Errors", Json.object().set("Error", body));
            xml.element("RequestID", Json.of(request.requestId()));
            return xml.close("Response");
        }
        XmlAnswer xml = new XmlAnswer("member");
        body.put("Type", error.status() >= 500 ? "Receiver" : "Sender");
        xml.out.append("<ErrorResponse>");
        xml.element("Error", body);
        xml.element("RequestId", Json.of(request.requestId()));
        return xml.close("ErrorResponse");
    }

    private void open(String name, String namespace) {
        out.append('<').append(name).append(" xmlns=\"").append(namespace).append("\">");
    }

    private String close(String name) {
        return out.append("</").append(name).append('>').toString();
    }

    private void members(ObjectNode object) {
        object.properties().forEach(member -> element(member.getKey(), member.getValue()));
    }

    private void element(String name, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        out.append('<').append(name).append('>');
        if (value instanceof ObjectNode object) {
            members(object);
        } else if (value.isArray()) {
            value.forEach(item -> element(listElement, item));
        } else {
            escape(value.asText());
        }
        out.append("</").append(name).append('>');
    }

    private void escape(String text) {
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
