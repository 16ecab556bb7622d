package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.WireName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads AWS's enumerations as text, so that a value newer than this program is an unknown that says so. */
public final class Words {

    private Words() {}

    /** Sets a component. Without a text it stays as the draft began. */
    public static <T extends Fact, E extends Enum<E>> void set(
            FactDraft<T> draft, String component, Class<E> type, @Nullable String text) {
        if (text != null) {
            Optional<E> word = WireName.find(type, text);
            if (word.isPresent()) {
                draft.set(component, word.get());
            } else {
                draft.unknown(component, new UnknownReason.Unrecognized(text));
            }
        }
    }

    /** Sets a component that may be absent; without a text it is. */
    public static <T extends Fact, E extends Enum<E>> void setOrAbsent(
            FactDraft<T> draft, String component, Class<E> type, @Nullable String text) {
        if (text == null) {
            draft.absent(component);
        } else {
            set(draft, component, type, text);
        }
    }

    /** Gives a part of a group; a word that is not known is named in the draft. */
    public static <T extends Fact, E extends Enum<E>> @Nullable E part(
            FactDraft<T> draft, String path, Class<E> type, String text) {
        Optional<E> word = WireName.find(type, text);
        if (word.isEmpty()) {
            draft.unknown(path, new UnknownReason.Unrecognized(text));
        }
        return word.orElse(null);
    }

    /** Gives a part of a group that AWS should always name; where it does not, the draft says so. */
    public static <T extends Fact, V> @Nullable V given(FactDraft<T> draft, String path, @Nullable V value) {
        if (value == null) {
            draft.unknown(path, missing(path));
        }
        return value;
    }

    /** Gives the reason of whatever the answer of a call does not tell, though it should. */
    public static UnknownReason missing(Call call) {
        return new UnknownReason.NotCollected(call.action() + ", whose answer lacks it");
    }

    /** Gives the reason of a member that an answer should have had. */
    public static UnknownReason missing(String path) {
        return new UnknownReason.NotCollected("\"" + path + "\", which the answer lacks");
    }
}
