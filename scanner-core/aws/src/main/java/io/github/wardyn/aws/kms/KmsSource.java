package io.github.wardyn.aws.kms;

import io.github.wardyn.aws.cloudtrail.KeyHistory;
import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/**
 * Reads the keys that facts name, each once. A Region's other keys are nobody's business.
 *
 * <p>Aliases come first: all of the account's in one list, and by their key each that is named in place of one, since it
 * may be another account's.
 */
public final class KmsSource {

    /** The types of facts whose coverage this source answers for. */
    public static final Set<FactType> FACTS = Set.of(FactType.KMS_KEY, FactType.KMS_GRANT);

    private KmsSource() {}

    /** Gives every call that it may make. */
    public static List<? extends Call> calls() {
        List<Call> calls = new ArrayList<>(List.of(KmsCall.values()));
        calls.add(KeyHistory.call());
        return calls;
    }

    /**
     * Begins to read.
     *
     * @param visit the account and Region of the keys
     * @param keys ARNs of keys and aliases there
     * @param own whether the caller's account owns the keys: another's policy and tags cannot be read
     */
    public static void read(Visit visit, Set<String> keys, boolean own) {
        KeyHistory history = new KeyHistory(visit, own);
        visit.whenDone(history::finish);
        KmsCalls calls = new KmsCalls(visit);
        KeyReading reading = new KeyReading(visit, calls, history::add, own);
        Set<String> arns = new TreeSet<>();
        Map<String, SortedSet<String>> aliases = new TreeMap<>();
        UnknownReason unlisted = own
                ? calls.listAliases(alias -> {
                    if (alias.targetKeyId() != null) {
                        add(aliases, visit.site().arn("kms", "key/" + alias.targetKeyId()), alias.aliasName());
                    }
                })
                : reading.ofOwner(KmsCall.LIST_ALIASES);
        Map<String, Answer<KeyMetadata>> described = new TreeMap<>();
        for (String key : keys) {
            if (key.contains(":alias/")) {
                Answer<KeyMetadata> answer = reading.describe(key);
                KeyMetadata metadata = answer.value();
                if (metadata == null) {
                    reading.unresolved(key, answer);
                    continue;
                }
                described.put(metadata.arn(), answer);
                add(aliases, metadata.arn(), key.substring(key.indexOf(":alias/") + 1));
                arns.add(metadata.arn());
            } else {
                arns.add(key);
            }
        }
        for (String arn : arns) {
            Names names = new Names(List.copyOf(aliases.getOrDefault(arn, Collections.emptySortedSet())), unlisted);
            visit.fork(() -> {
                Answer<KeyMetadata> known = described.get(arn);
                reading.read(arn, known == null ? reading.describe(arn) : known, names);
            });
        }
    }

    private static void add(Map<String, SortedSet<String>> aliases, String key, String alias) {
        aliases.computeIfAbsent(key, any -> new TreeSet<>()).add(alias);
    }

    /**
     * What a key is called.
     *
     * @param aliases sorted; those that others use, at least
     * @param gap why there may be more; null where there are not
     */
    record Names(List<String> aliases, @Nullable UnknownReason gap) {}
}
