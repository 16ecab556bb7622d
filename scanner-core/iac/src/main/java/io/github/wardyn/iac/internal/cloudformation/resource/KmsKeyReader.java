package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.KeyManager;
import io.github.wardyn.model.KeyOrigin;
import io.github.wardyn.model.KeyRotation;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.MultiRegionKeyType;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.UnknownReason;
import java.util.List;

/**
 * Reads {@code AWS::KMS::Key} and {@code AWS::KMS::ReplicaKey}.
 *
 * <p>Defaults: enabled; SYMMETRIC_DEFAULT; material of KMS; one Region; rotation off, with a period of 365 days where it is
 * on; the default key policy, which gives the account full access; no tags; deleted with the stack. A replica takes spec,
 * origin and rotation from its primary key, so they are unknown.
 */
final class KmsKeyReader implements ResourceReader {
    private static final int DEFAULT_ROTATION_PERIOD = 365;
    private static final PolicyDocument DEFAULT_POLICY = new PolicyDocument(
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Enable IAM User Permissions\",\"Effect\":\"Allow\","
                    + "\"Principal\":{\"AWS\":\"arn:${AWS::Partition}:iam::${AWS::AccountId}:root\"},"
                    + "\"Action\":\"kms:*\",\"Resource\":\"*\"}]}");

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        DeclaredFact<KmsKey> fact = declarations.fact(KmsKey.class, resource);
        fact.set("keyManager", KeyManager.CUSTOMER)
                .set("aliases", new Keys(declarations).aliases(resource))
                .set(
                        "policy",
                        new Policies(declarations)
                                .read(properties.get("KeyPolicy"))
                                .or(DEFAULT_POLICY))
                .absent("deletionDate", "unusableSince");
        Read<Boolean> enabled = properties.get("Enabled").truth().or(true);
        Read<KeyState> state = enabled.map(on -> on ? KeyState.ENABLED : KeyState.DISABLED);
        if (resource.type().equals("AWS::KMS::ReplicaKey")) {
            fact.set("keyState", state)
                    .set("multiRegionKeyType", MultiRegionKeyType.REPLICA)
                    .set("relatedKeyArns", primary(properties, declarations));
        } else {
            declared(fact, properties, state);
        }
        Commons.lifecycle(fact, resource);
        Commons.tags(fact, properties.get("Tags"));
        return List.of(fact.build());
    }

    private static Read<List<String>> primary(Field properties, Declarations declarations) {
        return new Links(declarations).text(properties.get("PrimaryKeyArn")).map(List::of);
    }

    private static void declared(DeclaredFact<KmsKey> fact, Field properties, Read<KeyState> state) {
        Read<String> spec = properties.get("KeySpec").text().or("SYMMETRIC_DEFAULT");
        Read<KeyOrigin> origin = properties.get("Origin").oneOf(KeyOrigin.class).or(KeyOrigin.AWS_KMS);
        fact.set("keySpec", spec).set("keyOrigin", origin);
        // Imported material is not in the template: until it is imported, the key is PendingImport.
        boolean imported = origin.value() == KeyOrigin.EXTERNAL;
        fact.set(
                "keyState",
                imported ? Read.unknown(new UnknownReason.NotCollected("a scan of the deployed key")) : state);
        if (!imported) {
            fact.absent("validTo");
        }
        Read<Boolean> multiRegion = properties.get("MultiRegion").truth().or(false);
        fact.set(
                "multiRegionKeyType",
                multiRegion.then(
                        on -> on ? Read.known(MultiRegionKeyType.PRIMARY, multiRegion.place()) : Read.absent()));
        if (Boolean.FALSE.equals(multiRegion.value())) {
            fact.set("relatedKeyArns", List.of());
        }
        rotation(fact, properties, "SYMMETRIC_DEFAULT".equals(spec.value()) && origin.value() == KeyOrigin.AWS_KMS);
    }

    private static void rotation(DeclaredFact<KmsKey> fact, Field properties, boolean canRotate) {
        if (!canRotate) {
            fact.absent("keyRotation");
            return;
        }
        Read<Boolean> on = properties.get("EnableKeyRotation").truth().or(false);
        Read<Integer> period = on.then(enabled ->
                enabled ? properties.get("RotationPeriodInDays").integer().or(DEFAULT_ROTATION_PERIOD) : Read.absent());
        fact.set(
                "keyRotation",
                new KeyRotation(
                        fact.part("keyRotation.keyRotationEnabled", on),
                        fact.part("keyRotation.rotationPeriodInDays", period)));
    }
}
