package io.github.wardyn.cli.moto;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GrantOperation;
import software.amazon.awssdk.services.kms.model.Tag;

/** Keys in every state that moto knows. Those that encrypt something bear the name of the table that they encrypt. */
final class MotoKeys {

    /** One key each. */
    enum Name {
        /** Rotates, and has a grant for another account. */
        ORDERS,
        /** Is disabled. */
        LEDGER,
        /** Is scheduled for deletion. */
        CARTS,
        /** Has a replica in another Region, and a policy that admits everybody. */
        SESSIONS,
        /** Encrypts nothing. */
        SPARE
    }

    static final String STRANGER = "arn:aws:iam::210987654321:root";

    private static final String PUBLIC_POLICY = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}]}\
            """;

    private final KmsClient kms;
    private final Map<Name, String> arns = new EnumMap<>(Name.class);

    MotoKeys(MotoClients clients) {
        this.kms = clients.client(KmsClient.builder());
    }

    /** Makes the keys, all of them usable. */
    void create() {
        for (Name name : Name.values()) {
            Tag tag = Tag.builder().tagKey("name").tagValue(name.name()).build();
            arns.put(
                    name,
                    kms.createKey(r -> r.tags(tag).multiRegion(name == Name.SESSIONS))
                            .keyMetadata()
                            .arn());
        }
        kms.enableKeyRotation(r -> r.keyId(arn(Name.ORDERS)).rotationPeriodInDays(180));
        kms.createAlias(r -> r.aliasName("alias/orders").targetKeyId(id(Name.ORDERS)));
        kms.createGrant(r -> r.keyId(arn(Name.ORDERS))
                .granteePrincipal(STRANGER)
                .operations(GrantOperation.DECRYPT, GrantOperation.DESCRIBE_KEY));
        kms.replicateKey(r -> r.keyId(id(Name.SESSIONS)).replicaRegion("eu-west-1"));
        kms.putKeyPolicy(r -> r.keyId(id(Name.SESSIONS)).policyName("default").policy(PUBLIC_POLICY));
    }

    /** Makes two of them unusable. */
    void retire() {
        kms.disableKey(r -> r.keyId(id(Name.LEDGER)));
        kms.scheduleKeyDeletion(r -> r.keyId(id(Name.CARTS)).pendingWindowInDays(7));
    }

    String arn(Name name) {
        return arns.get(name);
    }

    /** Gives the name of a key by its ARN, with the Region where that is another. */
    String named(String arn) {
        return Stream.of(Name.values())
                .filter(name -> arn.endsWith(id(name)))
                .map(name -> arn.equals(arn(name)) ? name.name() : name + " elsewhere")
                .findFirst()
                .orElse("another");
    }

    private String id(Name name) {
        return arn(name).substring(arn(name).lastIndexOf('/') + 1);
    }
}
