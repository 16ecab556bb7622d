package io.github.wardyn.aws.kms;

import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.KeyManager;
import io.github.wardyn.model.KeyOrigin;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.MultiRegionKeyType;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.WireName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.MultiRegionConfiguration;
import software.amazon.awssdk.services.kms.model.MultiRegionKey;

/** A key as DescribeKey gives it. */
final class KeyMapper {

    private static final UnknownReason EVENTS_OFF = new UnknownReason.NotCollected("cloudtrail:LookupEvents");

    private KeyMapper() {}

    static void map(FactDraft<KmsKey> draft, KeyMetadata given) {
        Words.set(draft, "keyState", KeyState.class, given.keyStateAsString());
        Words.set(draft, "keyManager", KeyManager.class, given.keyManagerAsString());
        Words.set(draft, "keyOrigin", KeyOrigin.class, given.originAsString());
        String spec = spec(given);
        if (spec != null) {
            draft.set("keySpec", spec);
        }
        draft.setOrAbsent("creationDate", given.creationDate());
        draft.setOrAbsent("deletionDate", given.deletionDate());
        draft.setOrAbsent("validTo", given.validTo());
        multiRegion(draft, given);
        unusableSince(draft, given);
    }

    /** Answers from before KeySpec was added have the same under an older name. */
    @SuppressWarnings("deprecation")
    private static @Nullable String spec(KeyMetadata given) {
        return given.keySpecAsString() == null ? given.customerMasterKeySpecAsString() : given.keySpecAsString();
    }

    static boolean canRotate(KeyMetadata given) {
        return "SYMMETRIC_DEFAULT".equals(spec(given)) && "AWS_KMS".equals(given.originAsString());
    }

    private static void multiRegion(FactDraft<KmsKey> draft, KeyMetadata given) {
        MultiRegionConfiguration configuration = given.multiRegionConfiguration();
        if (configuration == null) {
            draft.absent("multiRegionKeyType").set("relatedKeyArns", List.of());
            return;
        }
        Words.setOrAbsent(
                draft, "multiRegionKeyType", MultiRegionKeyType.class, configuration.multiRegionKeyTypeAsString());
        Stream<String> all = Stream.concat(
                Stream.ofNullable(configuration.primaryKey()).map(MultiRegionKey::arn),
                configuration.replicaKeys().stream().map(MultiRegionKey::arn));
        draft.set(
                "relatedKeyArns",
                all.filter(arn -> !arn.equals(given.arn())).distinct().sorted().toList());
    }

    /** A usable key has no such instant; of another only the events of CloudTrail could tell. */
    private static void unusableSince(FactDraft<KmsKey> draft, KeyMetadata given) {
        Optional<KeyState> state =
                Optional.ofNullable(given.keyStateAsString()).flatMap(text -> WireName.find(KeyState.class, text));
        if (state.isEmpty()) {
            return;
        }
        if (state.get().isUnusable()) {
            draft.unknown("unusableSince", EVENTS_OFF);
        } else {
            draft.absent("unusableSince");
        }
    }
}
