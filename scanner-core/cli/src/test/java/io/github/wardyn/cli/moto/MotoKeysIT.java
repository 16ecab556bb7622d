package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KeyManager;
import io.github.wardyn.model.KeyOrigin;
import io.github.wardyn.model.KeyRotation;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsGrant;
import io.github.wardyn.model.KmsKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MotoExtension.class)
final class MotoKeysIT {

    private static final String SYMMETRIC = "SYMMETRIC_DEFAULT";

    @Test
    void everyKeyThatSomethingNamesIsReadAndNoOther(Moto moto) {
        assertThat(moto.facts(KmsKey.class)
                        .filter(key -> key.id().region().code().equals(MotoClients.REGION))
                        .filter(key -> !key.tags().isEmpty()))
                .extracting(
                        key -> moto.keys().named(key.id().canonical()),
                        KmsKey::keyState,
                        KmsKey::keyManager,
                        KmsKey::keyOrigin,
                        KmsKey::keySpec)
                .containsExactlyInAnyOrder(
                        tuple("ORDERS", KeyState.ENABLED, KeyManager.CUSTOMER, KeyOrigin.AWS_KMS, SYMMETRIC),
                        tuple("LEDGER", KeyState.DISABLED, KeyManager.CUSTOMER, KeyOrigin.AWS_KMS, SYMMETRIC),
                        tuple("CARTS", KeyState.PENDING_DELETION, KeyManager.CUSTOMER, KeyOrigin.AWS_KMS, SYMMETRIC),
                        tuple("SESSIONS", KeyState.ENABLED, KeyManager.CUSTOMER, KeyOrigin.AWS_KMS, SYMMETRIC));
    }

    @Test
    void aKeyIsDeletedAtTheEndOfItsWindow(Moto moto) {
        KmsKey carts = moto.key(MotoKeys.Name.CARTS);

        assertThat(carts.deletionDate())
                .isBetween(inDays(carts, 7), inDays(carts, 7).plus(Duration.ofMinutes(5)));
        assertThat(Moto.unknowns(carts))
                .containsExactly(Map.entry("unusableSince", "throttled cloudtrail:LookupEvents"));
        assertThat(moto.key(MotoKeys.Name.LEDGER).deletionDate()).isNull();
        assertThat(Moto.unknowns(moto.key(MotoKeys.Name.ORDERS))).isEmpty();
    }

    @Test
    void rotationIsRead(Moto moto) {
        // Moto does not keep the period.
        assertThat(moto.key(MotoKeys.Name.ORDERS).keyRotation()).isEqualTo(new KeyRotation(true, 365));
        assertThat(moto.key(MotoKeys.Name.LEDGER).keyRotation()).isEqualTo(new KeyRotation(false, null));
    }

    @Test
    void policiesAndGrantsAreRead(Moto moto) {
        assertThat(moto.key(MotoKeys.Name.SESSIONS).policy().json()).contains("\"Principal\": \"*\"");
        assertThat(moto.key(MotoKeys.Name.ORDERS).policy().json())
                .contains("arn:aws:iam::" + MotoClients.ACCOUNT + ":root");
        assertThat(moto.facts(KmsGrant.class))
                .extracting(
                        grant -> moto.keys().named(grant.key().id().canonical()),
                        KmsGrant::granteePrincipal,
                        KmsGrant::operations,
                        KmsGrant::constrained)
                .containsExactly(tuple("ORDERS", MotoKeys.STRANGER, List.of("Decrypt", "DescribeKey"), false));
        assertThat(moto.gap(FactType.KMS_GRANT)).isEmpty();
    }

    @Test
    void aReplicaOfAKeyIsReadInItsOwnRegion(Moto moto) {
        String arn = moto.keys().arn(MotoKeys.Name.SESSIONS);
        String elsewhere = arn.replace(MotoClients.REGION, "eu-west-1");

        // Which of the two is the primary, moto forgets.
        assertThat(moto.key(MotoKeys.Name.SESSIONS).relatedKeyArns()).containsExactly(elsewhere);
        assertThat(moto.key(elsewhere))
                .extracting(KmsKey::keyState, KmsKey::relatedKeyArns)
                .containsExactly(KeyState.ENABLED, List.of(arn));
    }

    private static Instant inDays(KmsKey key, int days) {
        return key.creationDate().plus(Duration.ofDays(days));
    }
}
