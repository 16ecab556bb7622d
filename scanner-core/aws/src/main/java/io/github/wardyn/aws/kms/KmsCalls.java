package io.github.wardyn.aws.kms;

import static io.github.wardyn.aws.kms.KmsCall.*;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.AliasListEntry;
import software.amazon.awssdk.services.kms.model.DescribeKeyResponse;
import software.amazon.awssdk.services.kms.model.GetKeyPolicyResponse;
import software.amazon.awssdk.services.kms.model.GetKeyRotationStatusResponse;
import software.amazon.awssdk.services.kms.model.GrantListEntry;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.ListAliasesResponse;
import software.amazon.awssdk.services.kms.model.ListGrantsResponse;
import software.amazon.awssdk.services.kms.model.ListResourceTagsResponse;

/** The calls of KMS, each under the name of its operation. */
final class KmsCalls {

    private static final int MOST_ALIASES = 100;

    private final Visit visit;
    private final KmsClient client;

    KmsCalls(Visit visit) {
        this.visit = visit;
        this.client = visit.client(KmsClient.class, KmsClient::builder);
    }

    @Nullable
    UnknownReason listAliases(Consumer<AliasListEntry> onAlias) {
        return visit.pages(
                LIST_ALIASES,
                token -> client.listAliases(r -> r.limit(MOST_ALIASES).marker(token)),
                ListAliasesResponse::nextMarker,
                page -> page.aliases().forEach(onAlias));
    }

    Answer<KeyMetadata> describeKey(String key) {
        return visit.call(DESCRIBE_KEY, () -> client.describeKey(r -> r.keyId(key)))
                .map(DescribeKeyResponse::keyMetadata);
    }

    Answer<GetKeyRotationStatusResponse> getKeyRotationStatus(String key) {
        return visit.call(GET_KEY_ROTATION_STATUS, () -> client.getKeyRotationStatus(r -> r.keyId(key)));
    }

    /** A key has one policy, whose name is always "default". */
    Answer<GetKeyPolicyResponse> getKeyPolicy(String key) {
        return visit.call(
                GET_KEY_POLICY, () -> client.getKeyPolicy(r -> r.keyId(key).policyName("default")));
    }

    @Nullable
    UnknownReason listGrants(String key, Consumer<GrantListEntry> onGrant) {
        return visit.pages(
                LIST_GRANTS,
                token -> client.listGrants(r -> r.keyId(key).marker(token)),
                ListGrantsResponse::nextMarker,
                page -> page.grants().forEach(onGrant));
    }

    /** Puts the tags into the map; tells why they are not complete, null where they are. */
    @Nullable
    UnknownReason listResourceTags(String key, Map<String, String> tags) {
        return visit.pages(
                LIST_RESOURCE_TAGS,
                token -> client.listResourceTags(r -> r.keyId(key).marker(token)),
                ListResourceTagsResponse::nextMarker,
                page -> page.tags().forEach(tag -> tags.put(tag.tagKey(), tag.tagValue())));
    }
}
