package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Instant;

/** Trails and events of CloudTrail. */
final class FakeTrail {
    private FakeTrail() {}

    static ObjectNode named(Scope scope, String name, Instant now) {
        ObjectNode document = Json.object();
        document.putObject("Trail")
                .put("Name", name)
                .put("S3BucketName", "trail-" + scope.account())
                .put("IncludeGlobalServiceEvents", true)
                .put("IsMultiRegionTrail", true)
                .put("HomeRegion", scope.region())
                .put("TrailARN", scope.arn("cloudtrail", "trail/" + name))
                .put("LogFileValidationEnabled", true)
                .put("HasCustomEventSelectors", false)
                .put("HasInsightSelectors", false)
                .put("IsOrganizationTrail", false);
        document.putObject("Status")
                .put("IsLogging", true)
                .put("LatestDeliveryTime", Json.seconds(now))
                .put("StartLoggingTime", Json.seconds(now));
        ObjectNode selector = document.putObject("Selectors")
                .putArray("EventSelectors")
                .addObject()
                .put("ReadWriteType", "All")
                .put("IncludeManagementEvents", true);
        selector.putArray("DataResources");
        selector.putArray("ExcludeManagementEventSources");
        return document;
    }

    /** Ids ascend as events grow older: the service lists the newest first. */
    static String eventId(Instant at, String id) {
        return "%020d-%s".formatted(Long.MAX_VALUE / 2 - at.toEpochMilli(), id);
    }

    /** What an administrator does to a key, in its own account. */
    static ObjectNode keyEvent(Scope scope, Instant at, String name, String keyId) {
        ObjectNode event = event(scope, at, "kms.amazonaws.com", name, "ASIAFAKEFAKEFAKEKEYS", "TLSv1.3");
        ObjectNode full = (ObjectNode) Json.parse(event.path("CloudTrailEvent").asText());
        full.putObject("requestParameters").put("keyId", keyId);
        full.putArray("resources")
                .addObject()
                .put("accountId", scope.account())
                .put("type", "AWS::KMS::Key")
                .put("ARN", scope.arn("kms", "key/" + keyId));
        event.put(
                "EventId",
                "%016x-0000-4000-8000-000000000000".formatted(Mix.of(at.toEpochMilli(), scope, name, keyId)));
        event.withArray("Resources")
                .addObject()
                .put("ResourceType", "AWS::KMS::Key")
                .put("ResourceName", keyId);
        return event.put("CloudTrailEvent", full.toString());
    }

    static ObjectNode event(
            Scope scope, Instant at, String source, String name, String accessKeyId, String tlsVersion) {
        long mixed = Mix.of(at.toEpochMilli(), scope, source, name, accessKeyId);
        String id = "%016x-0000-4000-8000-000000000000".formatted(mixed);
        ObjectNode full = Json.object()
                .put("eventVersion", "1.11")
                .put("eventTime", at.toString())
                .put("eventSource", source)
                .put("eventName", name)
                .put("awsRegion", scope.region())
                .put("recipientAccountId", scope.account());
        full.putObject("userIdentity")
                .put("type", accessKeyId.startsWith("ASIA") ? "AssumedRole" : "IAMUser")
                .put("accountId", scope.account())
                .put("accessKeyId", accessKeyId);
        full.putObject("tlsDetails")
                .put("tlsVersion", tlsVersion)
                .put("cipherSuite", tlsVersion.equals("TLSv1.3") ? "TLS_AES_128_GCM_SHA256" : "ECDHE-RSA-AES128-SHA")
                .put("clientProvidedHostHeader", source.replace("amazonaws", scope.region() + ".amazonaws"));
        ObjectNode event = Json.object()
                .put("EventId", id)
                .put("EventName", name)
                .put("ReadOnly", Boolean.toString(name.matches("(Get|List|Describe|Query|Scan).*")))
                .put("AccessKeyId", accessKeyId)
                .put("EventTime", Json.seconds(at))
                .put("EventSource", source)
                .put("Username", "app");
        event.putArray("Resources");
        return event.put("CloudTrailEvent", full.toString());
    }
}
