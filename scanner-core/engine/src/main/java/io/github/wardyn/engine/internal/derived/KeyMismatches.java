package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.iam.ResourcePolicy;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Other accounts that a table's policy admits and the policy of its key does not, or the reverse. */
final class KeyMismatches {

    private static final List<String> DECRYPT = List.of("kms:Decrypt");

    private KeyMismatches() {}

    /** Gives the accounts, sorted; null, with the reason, if not known. */
    static @Nullable List<String> of(LinkedPart part, Table table, NavigableSet<String> admitted, Gaps gaps) {
        Optional<UnknownReason> gap = EncryptionKeys.gap(table, table.sseDescription());
        if (gap.isPresent()) {
            gaps.add("keyMismatches", gap.get());
            return null;
        }
        KmsKey key = EncryptionKeys.of(table.sseDescription());
        if (key == null) {
            return List.of();
        }
        PolicyDocument document = key.policy();
        if (document == null) {
            gaps.addUnknown("keyMismatches", key, "policy");
            return null;
        }
        return mismatches(
                part, key, ResourcePolicy.of(PolicyTexts.of(document), Ids.arn(key), part.takenAt()), admitted, gaps);
    }

    private static @Nullable List<String> mismatches(
            LinkedPart part, KmsKey key, ResourcePolicy policy, NavigableSet<String> admitted, Gaps gaps) {
        NavigableSet<String> accounts = new TreeSet<>(admitted);
        accounts.addAll(policy.admits(DECRYPT).accounts());
        accounts.remove(PolicyTexts.ownAccount(part));
        List<String> mismatches = new ArrayList<>();
        for (String account : accounts) {
            Answer byKey = policy.allowsVia(service(key), account, DECRYPT);
            if (byKey.isUnknown()) {
                gaps.add("keyMismatches", byKey.reasons().get(0));
            } else if (byKey.isYes() != admitted.contains(account)) {
                mismatches.add(account);
            }
        }
        return mismatches.isEmpty() && gaps.has("keyMismatches") ? null : mismatches;
    }

    private static String service(KmsKey key) {
        Region region = key.id().region();
        return KeyAdmission.viaService(region);
    }
}
