package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.PointInTimeRecoveryStatus;
import io.github.wardyn.model.ScalableTarget;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TimeToLiveStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Settings that a restore does not carry over.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CreateBackup.html">Backing up and
 *     restoring DynamoDB tables: what must be set again after a restore</a>
 */
final class LostSettings {

    private LostSettings() {}

    /**
     * Gives the names of settings that the source has and the restored table lacks; null, with a reason, if none is
     * known to be lost but perhaps some.
     *
     * @param sourcePart where the source is: the same part, or the earlier one
     */
    static @Nullable List<String> of(LinkedPart sourcePart, Table source, LinkedPart part, Table restored, Gaps gaps) {
        List<String> lost = new ArrayList<>();
        Map<String, Function<Table, Answer>> before = settings(sourcePart);
        settings(part).forEach((name, has) -> {
            Answer isLost = before.getOrDefault(name, has)
                    .apply(source)
                    .and(has.apply(restored).not());
            if (isLost.isYes()) {
                lost.add(name);
            } else if (isLost.isUnknown()) {
                gaps.add("lostSettings", isLost.reasons().get(0));
            }
        });
        return lost.isEmpty() && gaps.has("lostSettings") ? null : lost;
    }

    private static Map<String, Function<Table, Answer>> settings(LinkedPart part) {
        Map<String, Function<Table, Answer>> settings = new LinkedHashMap<>();
        settings.put(
                "pointInTimeRecovery",
                table -> has(
                        table,
                        "pointInTimeRecovery.pointInTimeRecoveryStatus",
                        table.pointInTimeRecovery() == null
                                ? null
                                : table.pointInTimeRecovery().pointInTimeRecoveryStatus(),
                        status -> status == PointInTimeRecoveryStatus.ENABLED));
        settings.put(
                "timeToLive",
                table -> has(
                        table,
                        "timeToLive.timeToLiveStatus",
                        table.timeToLive() == null ? null : table.timeToLive().timeToLiveStatus(),
                        status -> status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.ENABLING));
        settings.put(
                "deletionProtectionEnabled",
                table ->
                        has(table, "deletionProtectionEnabled", table.deletionProtectionEnabled(), enabled -> enabled));
        settings.put("tags", table -> has(table, "tags", table.tags(), tags -> !tags.isEmpty()));
        settings.put(
                "streamSpecification",
                table -> has(
                        table,
                        "streamSpecification.streamEnabled",
                        table.streamSpecification() == null
                                ? null
                                : table.streamSpecification().streamEnabled(),
                        enabled -> enabled));
        settings.put(
                "resourcePolicy",
                table -> table.resourcePolicy() != null
                        ? Answer.YES
                        : table.unknowns()
                                .reason("resourcePolicy")
                                .map(Answer::unknown)
                                .orElse(Answer.NO));
        settings.put("autoScaling", table -> scales(part, table));
        return settings;
    }

    private static <T> Answer has(Fact fact, String path, @Nullable T value, Predicate<T> question) {
        return value == null ? Gaps.unknown(fact, path) : Answer.of(question.test(value));
    }

    private static Answer scales(LinkedPart part, Table table) {
        boolean found = part.all(ScalableTarget.class).stream().anyMatch(target -> Ids.same(target.table(), table));
        return found
                ? Answer.YES
                : part.gap(FactType.SCALABLE_TARGET, table.id().region())
                        .map(Answer::unknown)
                        .orElse(Answer.NO);
    }
}
