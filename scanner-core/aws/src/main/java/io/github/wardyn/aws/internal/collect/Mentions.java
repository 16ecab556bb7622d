package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactShape;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.UnknownReason;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names resources that facts link to, each as one object however many facts name it, and all by ARN: a key that is named
 * by id or alias is taken to be in the Region of whoever names it.
 */
public final class Mentions {

    private final Site site;
    private final Map<String, Fact> known = new ConcurrentHashMap<>();

    Mentions(Site site) {
        this.site = site;
    }

    /** Names a resource by ARN. */
    public <T extends Fact> T of(Class<T> type, String arn) {
        return type.cast(known.computeIfAbsent(
                type.getSimpleName() + ' ' + arn, k -> FactDraft.mention(type, site.id(arn), notRead(type))));
    }

    /** Names a resource by ARN; null where there is none. */
    public <T extends Fact> @Nullable T orNull(Class<T> type, @Nullable String arn) {
        return arn == null || arn.isEmpty() ? null : of(type, arn);
    }

    /** Names a key by ARN, id or alias; null where there is none. */
    public @Nullable KmsKey key(@Nullable String key) {
        return key == null || key.isEmpty() ? null : of(KmsKey.class, keyArn(key));
    }

    private String keyArn(String key) {
        if (Arn.parse(key).isPresent()) {
            return key;
        }
        return site.arn("kms", key.startsWith("alias/") ? key : "key/" + key);
    }

    private static UnknownReason notRead(Class<?> type) {
        return new UnknownReason.NotCollected(
                FactShape.of(type).component("id").orElseThrow().action());
    }
}
