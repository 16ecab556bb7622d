package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Json;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A KMS key: symmetric, customer managed, enabled, rotated, with the default policy, until told otherwise.
 *
 * <p>For {@link #set}: {@code /KeyMetadata}, {@code /Rotation}, {@code /Policy}, {@code /Grants}, {@code /Tags}.
 */
public final class FakeKey extends FakeResource<FakeKey> {

    FakeKey(Scope scope, ObjectNode document) {
        super(scope, document);
    }

    static FakeKey withId(Scope scope, String id, Instant created) {
        ObjectNode document = Json.object();
        ObjectNode metadata = document.putObject("KeyMetadata");
        metadata.put("AWSAccountId", scope.account())
                .put("KeyId", id)
                .put("Arn", scope.arn("kms", "key/" + id))
                .put("CreationDate", Json.seconds(created))
                .put("Enabled", true)
                .put("Description", "")
                .put("KeyUsage", "ENCRYPT_DECRYPT")
                .put("KeyState", "Enabled")
                .put("Origin", "AWS_KMS")
                .put("KeyManager", "CUSTOMER")
                .put("CustomerMasterKeySpec", "SYMMETRIC_DEFAULT")
                .put("KeySpec", "SYMMETRIC_DEFAULT");
        metadata.putArray("EncryptionAlgorithms").add("SYMMETRIC_DEFAULT");
        metadata.put("MultiRegion", false);
        document.putObject("Rotation").put("KeyRotationEnabled", true).put("RotationPeriodInDays", 365);
        document.put("Policy", defaultPolicy(scope));
        document.putArray("Grants");
        document.putArray("Tags");
        return new FakeKey(scope, document);
    }

    private static String defaultPolicy(Scope scope) {
        return """
                {"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions",\
                "Effect":"Allow","Principal":{"AWS":"%s"},"Action":"kms:*","Resource":"*"}]}""".formatted(scope.globalArn("iam", "root"));
    }

    /** Sets {@code KeyState}, and {@code Enabled} with it. */
    public FakeKey state(String keyState) {
        return set("/KeyMetadata/KeyState", keyState).set("/KeyMetadata/Enabled", keyState.equals("Enabled"));
    }

    /** Schedules the deletion. */
    public FakeKey pendingDeletion(Instant deletionDate) {
        return state("PendingDeletion").set("/KeyMetadata/DeletionDate", deletionDate);
    }

    /** A key that AWS manages. */
    public FakeKey awsManaged() {
        return set("/KeyMetadata/KeyManager", "AWS")
                .set(
                        "/KeyMetadata/Description",
                        "Default key that protects my DynamoDB data when no other key is defined");
    }

    /** Key material that was imported and, where an instant is given by {@link #set}, expires. */
    public FakeKey importedMaterial(Instant validTo) {
        return set("/KeyMetadata/Origin", "EXTERNAL")
                .set("/KeyMetadata/ExpirationModel", "KEY_MATERIAL_EXPIRES")
                .set("/KeyMetadata/ValidTo", validTo)
                .rotation(false);
    }

    /** Sets {@code KeySpec}, {@code CustomerMasterKeySpec} and {@code KeyUsage}. */
    public FakeKey spec(String keySpec, String keyUsage) {
        return set("/KeyMetadata/KeySpec", keySpec)
                .set("/KeyMetadata/CustomerMasterKeySpec", keySpec)
                .set("/KeyMetadata/KeyUsage", keyUsage);
    }

    /** A multi-Region key: PRIMARY or REPLICA, with the ARNs of both sides. */
    public FakeKey multiRegion(String type, String primaryArn, List<String> replicaArns) {
        return set("/KeyMetadata/MultiRegion", true)
                .set("/KeyMetadata/MultiRegionConfiguration/MultiRegionKeyType", type)
                .set("/KeyMetadata/MultiRegionConfiguration/PrimaryKey", place(primaryArn))
                .set(
                        "/KeyMetadata/MultiRegionConfiguration/ReplicaKeys",
                        replicaArns.stream().map(FakeKey::place).toList());
    }

    private static Map<String, String> place(String arn) {
        return Map.of("Arn", arn, "Region", arn.split(":", 6)[3]);
    }

    /** Switches yearly rotation on or off. */
    public FakeKey rotation(boolean enabled) {
        return set(
                "/Rotation",
                enabled
                        ? Map.of("KeyRotationEnabled", true, "RotationPeriodInDays", 365)
                        : Map.of("KeyRotationEnabled", false));
    }

    /** Sets the key policy's text. */
    public FakeKey policy(String policy) {
        return set("/Policy", policy);
    }

    /** Adds a grant. */
    public FakeKey grant(String grantId, String granteePrincipal, List<String> operations) {
        return set(
                "/Grants/-",
                Map.of(
                        "GrantId", grantId,
                        "KeyId", document().path("KeyMetadata").path("Arn").asText(),
                        "GranteePrincipal", granteePrincipal,
                        "IssuingAccount", scope().globalArn("iam", "root"),
                        "Operations", operations));
    }

    /** Adds a tag. */
    public FakeKey tag(String key, String value) {
        return set("/Tags/-", Map.of("TagKey", key, "TagValue", value));
    }

    /** Lets another account describe the key; {@code *} for all. Its policy stays with the owner. */
    public FakeKey sharedWith(String account) {
        return set("/SharedWith/-", account);
    }

    @Override
    FakeKey self() {
        return this;
    }
}
