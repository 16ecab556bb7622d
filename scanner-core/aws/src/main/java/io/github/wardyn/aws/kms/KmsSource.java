package io.github.wardyn.aws.kms;

import io.github.wardyn.aws.cloudtrail.KeyHistory;
import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/**
 * Reads the keys that facts name, each once. A Region's other keys are nobody's business.
 *
 * <p>Aliases come first: what one stands for may be named by its ARN as well.
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
        KeyReading reading = new KeyReading(visit, new KmsCalls(visit), history::add, own);
        Set<String> arns = new TreeSet<>();
        Map<String, Set<String>> aliases = new TreeMap<>();
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
                aliases.computeIfAbsent(metadata.arn(), arn -> new TreeSet<>())
                        .add(key.substring(key.indexOf(":alias/") + 1));
                arns.add(metadata.arn());
            } else {
                arns.add(key);
            }
        }
        for (String arn : arns) {
            List<String> names = List.copyOf(aliases.getOrDefault(arn, Set.of()));
            visit.fork(() -> {
                Answer<KeyMetadata> known = described.get(arn);
                reading.read(arn, known == null ? reading.describe(arn) : known, names);
            });
        }
    }
}
