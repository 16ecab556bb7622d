package io.github.wardyn.aws.kms;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.aws.kms.KmsSource.Names;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.KeyManager;
import io.github.wardyn.model.KeyRotation;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsGrant;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.UnknownReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awssdk.services.kms.model.GetKeyPolicyResponse;
import software.amazon.awssdk.services.kms.model.GetKeyRotationStatusResponse;
import software.amazon.awssdk.services.kms.model.GrantListEntry;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/** Reads one key after the other. */
final class KeyReading {

    private static final UnknownReason NOT_GIVEN = Words.missing(KmsCall.DESCRIBE_KEY);
    private static final UnknownReason GONE = new UnknownReason.NotCollected("a key that still exists");

    private final Visit visit;
    private final KmsCalls calls;
    private final Consumer<KmsKey> onKey;
    private final boolean own;

    KeyReading(Visit visit, KmsCalls calls, Consumer<KmsKey> onKey, boolean own) {
        this.visit = visit;
        this.calls = calls;
        this.onKey = onKey;
        this.own = own;
    }

    Answer<KeyMetadata> describe(String key) {
        return calls.describeKey(key);
    }

    /** Gathers an alias that leads to no key that could be seen. */
    void unresolved(String alias, Answer<KeyMetadata> answer) {
        FactDraft<KmsKey> draft = FactDraft.of(KmsKey.class, visit.site().id(alias), reason(answer));
        if (alias.contains(":alias/aws/")) {
            draft.set("keyManager", KeyManager.AWS);
        }
        draft.set("aliases", List.of(alias.substring(alias.indexOf(":alias/") + 1)));
        visit.add(draft.absent("lifecycle").build(Visit.origin(KmsCall.DESCRIBE_KEY, answer)));
        if (!answer.failedWith("NotFound")) {
            visit.gap(reason(answer), FactType.KMS_GRANT);
        }
    }

    void read(String arn, Answer<KeyMetadata> answer, Names names) {
        KeyMetadata given = answer.value();
        FactDraft<KmsKey> draft =
                FactDraft.of(KmsKey.class, visit.site().id(arn), given == null ? reason(answer) : NOT_GIVEN);
        aliases(draft.absent("lifecycle"), names);
        if (answer.failedWith("NotFound")) {
            gone(draft);
        } else if (given != null) {
            KeyMapper.map(draft, given);
            rotation(draft, given);
            policy(draft, arn);
            tags(draft, arn);
            grants(arn);
        } else {
            visit.gap(answer.reason(), FactType.KMS_GRANT);
        }
        onKey.accept(draft.build(Visit.origin(KmsCall.DESCRIBE_KEY, answer)));
    }

    /** The names that others use are known even where the list is not; links need them. */
    private static void aliases(FactDraft<KmsKey> draft, Names names) {
        if (names.gap() != null) {
            draft.unknown("aliases", names.gap());
        }
        if (names.gap() == null || !names.aliases().isEmpty()) {
            draft.set("aliases", names.aliases());
        }
    }

    private static UnknownReason reason(Answer<?> answer) {
        return Objects.requireNonNullElse(answer.reason(), NOT_GIVEN);
    }

    /** Only keys of customers can be deleted, so that much is known of one that is gone. */
    private static void gone(FactDraft<KmsKey> draft) {
        draft.set("keyState", KeyState.NOT_FOUND).set("keyManager", KeyManager.CUSTOMER);
        for (String component : List.of("keySpec", "keyOrigin", "keyRotation", "policy", "unusableSince", "tags")) {
            draft.unknown(component, GONE);
        }
        draft.set("relatedKeyArns", List.of());
        for (String component : List.of("creationDate", "deletionDate", "validTo", "multiRegionKeyType")) {
            draft.absent(component);
        }
    }

    private void rotation(FactDraft<KmsKey> draft, KeyMetadata given) {
        if (!KeyMapper.canRotate(given)) {
            draft.absent("keyRotation");
            return;
        }
        Answer<GetKeyRotationStatusResponse> answer = calls.getKeyRotationStatus(given.arn());
        GetKeyRotationStatusResponse status = answer.value();
        if (status == null) {
            draft.unknown("keyRotation", reason(answer));
        } else {
            boolean on = Boolean.TRUE.equals(status.keyRotationEnabled());
            draft.set("keyRotation", new KeyRotation(on, on ? period(status) : null));
        }
    }

    /** Answers from before the period could be chosen do not name it: it was always a year. */
    private static Integer period(GetKeyRotationStatusResponse given) {
        return Objects.requireNonNullElse(given.rotationPeriodInDays(), 365);
    }

    private void policy(FactDraft<KmsKey> draft, String arn) {
        if (!own) {
            draft.unknown("policy", ofOwner(KmsCall.GET_KEY_POLICY));
            return;
        }
        Answer<GetKeyPolicyResponse> answer = calls.getKeyPolicy(arn);
        GetKeyPolicyResponse given = answer.value();
        if (given == null || given.policy() == null) {
            draft.unknown("policy", reason(answer));
        } else {
            draft.set("policy", new PolicyDocument(given.policy()));
        }
    }

    private void tags(FactDraft<KmsKey> draft, String arn) {
        Map<String, String> tags = new LinkedHashMap<>();
        UnknownReason refused = own ? calls.listResourceTags(arn, tags) : ofOwner(KmsCall.LIST_RESOURCE_TAGS);
        draft.setUnless(refused, "tags", tags);
    }

    /** Gives the reason of what only the owner of the keys may read. */
    UnknownReason ofOwner(KmsCall call) {
        return new UnknownReason.NotCollected(
                call.action() + " in account " + visit.site().account());
    }

    private void grants(String arn) {
        visit.gap(calls.listGrants(arn, grant -> visit.add(grant(arn, grant))), FactType.KMS_GRANT);
    }

    private KmsGrant grant(String arn, GrantListEntry given) {
        FactDraft<KmsGrant> draft = FactDraft.of(
                        KmsGrant.class,
                        visit.site().id(given.grantId(), arn + "/grant/" + given.grantId()),
                        Words.missing(KmsCall.LIST_GRANTS))
                .set("key", visit.mentions().of(KmsKey.class, arn))
                .set("operations", given.operationsAsStrings())
                .set("constrained", given.constraints() != null);
        if (given.granteePrincipal() != null) {
            draft.set("granteePrincipal", given.granteePrincipal());
        }
        return draft.build(visit.originNow(KmsCall.LIST_GRANTS));
    }
}
