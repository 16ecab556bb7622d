package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.collect.Mentions;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.SseStatus;
import io.github.wardyn.model.SseType;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;

/**
 * Server-side encryption of tables and backups.
 *
 * <p>The service's default: no SSEDescription means that the key is one that AWS owns, and that encryption is on, as it
 * always is.
 */
final class SseMapper {

    static final SseDescription AWS_OWNED = new SseDescription(SseStatus.ENABLED, null, null, null);

    private static final String COMPONENT = "sseDescription";

    private SseMapper() {}

    static <T extends Fact> void map(FactDraft<T> draft, Mentions mentions, @Nullable SSEDescription given) {
        if (given == null) {
            draft.set(COMPONENT, AWS_OWNED);
            return;
        }
        String statusText = Words.given(draft, COMPONENT + ".status", given.statusAsString());
        SseStatus status =
                statusText == null ? null : Words.part(draft, COMPONENT + ".status", SseStatus.class, statusText);
        String typeText = given.sseTypeAsString();
        SseType type = typeText == null ? null : Words.part(draft, COMPONENT + ".sseType", SseType.class, typeText);
        KmsKey key = mentions.key(given.kmsMasterKeyArn());
        if (key == null && type == SseType.KMS) {
            draft.unknown(COMPONENT + ".kmsMasterKey", Words.missing("KMSMasterKeyArn"));
        }
        draft.set(COMPONENT, new SseDescription(status, type, key, given.inaccessibleEncryptionDateTime()));
    }
}
