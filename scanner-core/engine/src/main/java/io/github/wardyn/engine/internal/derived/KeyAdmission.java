package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.iam.Admission;
import io.github.wardyn.engine.internal.iam.ResourcePolicy;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KeyManager;
import io.github.wardyn.model.KmsGrant;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether DynamoDB can use a key: its account may use it through DynamoDB, nothing denies the service itself, and
 * the service still has the grant that it made for itself when a table began to use the key.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html">DynamoDB
 *     encryption at rest usage notes</a>
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/services-dynamodb.html">How Amazon DynamoDB uses
 *     AWS KMS</a>
 */
final class KeyAdmission {

    private static final String SERVICE_PRINCIPAL = "dynamodb.amazonaws.com";
    private static final List<String> ACTIONS = List.of("kms:DescribeKey", "kms:Decrypt");

    private KeyAdmission() {}

    /**
     * Answers for one key.
     *
     * @param unseenTable why there may be a table that uses it without being seen to; null where there is none
     */
    static Answer of(
            LinkedPart part, KmsKey key, List<Fact> users, List<KmsGrant> grants, @Nullable UnknownReason unseenTable) {
        PolicyDocument policy = key.policy();
        if (policy == null) {
            return Gaps.unknown(key, "policy");
        }
        if (key.id().region().equals(Region.NONE)) {
            return Answer.unknown(new UnknownReason.NotCollected("the Region that it is deployed to"));
        }
        String service = viaService(key.id().region());
        ResourcePolicy questions = ResourcePolicy.of(PolicyTexts.of(policy), Ids.arn(key), part.takenAt());
        Answer byPolicy = questions
                .allowsVia(service, PolicyTexts.ownAccount(part), ACTIONS)
                .and(questions
                        .deniesService(SERVICE_PRINCIPAL, service, ACTIONS)
                        .not());
        return part.world() == World.LIVE
                ? byPolicy.and(needsGrant(part, key, users, unseenTable).not().or(hasGrant(part, key, grants)))
                : byPolicy;
    }

    private static Answer needsGrant(
            LinkedPart part, KmsKey key, List<Fact> users, @Nullable UnknownReason unseenTable) {
        if (users.stream().anyMatch(Table.class::isInstance)) {
            return Answer.YES;
        }
        return part.gap(FactType.TABLE, key.id().region())
                .or(() -> Optional.ofNullable(unseenTable))
                .map(Answer::unknown)
                .orElse(Answer.NO);
    }

    /** Tells whether no other account can use a key: neither its policy nor a grant lets anybody of one. */
    static boolean servesOwnAccountOnly(LinkedPart part, KmsKey key, List<KmsGrant> grants) {
        if (key.keyManager() == KeyManager.AWS) {
            return true;
        }
        PolicyDocument policy = key.policy();
        if (policy == null
                || grants.stream().anyMatch(KmsGrant::letsPrincipalDecrypt)
                || part.gap(FactType.KMS_GRANT, key.id().region()).isPresent()) {
            return false;
        }
        Admission admitted = ResourcePolicy.of(PolicyTexts.of(policy), Ids.arn(key), part.takenAt())
                .admits(List.of());
        return admitted.anyone().isNo()
                && admitted.organizations().isEmpty()
                && admitted.unknowns().isEmpty()
                && admitted.accounts().stream().allMatch(PolicyTexts.ownAccount(part)::equals);
    }

    /** Gives the value of {@code kms:ViaService} in requests that DynamoDB passes on. */
    static String viaService(Region region) {
        return "dynamodb." + region.code() + ".amazonaws.com";
    }

    private static Answer hasGrant(LinkedPart part, KmsKey key, List<KmsGrant> grants) {
        Answer any = part.gap(FactType.KMS_GRANT, key.id().region())
                .map(Answer::unknown)
                .orElse(Answer.NO);
        for (KmsGrant grant : grants) {
            any = any.or(isDynamoDbs(grant));
        }
        return any;
    }

    private static Answer isDynamoDbs(KmsGrant grant) {
        String grantee = grant.granteePrincipal();
        List<String> operations = grant.operations();
        if (grantee != null && !isDynamoDb(grantee)) {
            return Answer.NO;
        }
        if (grantee == null) {
            return Gaps.unknown(grant, "granteePrincipal");
        }
        return operations == null ? Gaps.unknown(grant, "operations") : Answer.of(operations.contains("Decrypt"));
    }

    private static boolean isDynamoDb(String grantee) {
        return grantee.startsWith("dynamodb.")
                && (grantee.endsWith(".amazonaws.com") || grantee.endsWith(".amazonaws.com.cn"));
    }
}
