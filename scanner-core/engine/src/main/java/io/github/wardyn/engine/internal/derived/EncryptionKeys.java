package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.UnknownReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key behind server-side encryption, and whether it can be used. */
final class EncryptionKeys {

    private EncryptionKeys() {}

    /** Gives the key; null for the AWS owned key, and where it is not known. */
    static @Nullable KmsKey of(@Nullable SseDescription encryption) {
        return encryption == null ? null : encryption.kmsMasterKey();
    }

    /** Gives why the key behind a fact's {@code sseDescription} is not known; empty if it is. */
    static Optional<UnknownReason> gap(Fact fact, @Nullable SseDescription encryption) {
        return of(encryption) != null ? Optional.empty() : fact.unknowns().reason("sseDescription.kmsMasterKey");
    }

    /** Tells whether a key can be used now; the AWS owned key always can. */
    static Answer isUsable(@Nullable KmsKey key) {
        if (key == null) {
            return Answer.YES;
        }
        KeyState state = key.keyState();
        if (state == null) {
            return Gaps.unknown(key, "keyState");
        }
        if (!state.isUsable() && !state.isUnusable()) {
            return Answer.unknown(new UnknownReason.NotCollected("the state of " + key.id() + " once it is created"));
        }
        return Answer.of(state.isUsable());
    }
}
