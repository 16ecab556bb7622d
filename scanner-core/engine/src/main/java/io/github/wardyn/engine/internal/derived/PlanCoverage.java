package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.backup.SelectedTable;
import io.github.wardyn.engine.internal.backup.SelectionCoverage;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.BackupPlan;
import io.github.wardyn.model.BackupRegionSettings;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ProtectedResource;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;

/** Which backup plans of a part select which tables. */
final class PlanCoverage {

    private final LinkedPart part;

    PlanCoverage(LinkedPart part) {
        this.part = part;
    }

    /** Gives the plans that certainly select the table, each once. */
    List<BackupPlan> plans(Table table, Gaps gaps) {
        gaps.addIncomplete("plans", table, FactType.BACKUP_SELECTION);
        List<BackupPlan> plans = new ArrayList<>();
        for (BackupSelection selection : part.all(BackupSelection.class)) {
            Answer covers = covers(selection, table);
            if (covers.isUnknown()) {
                gaps.add("plans", covers.reasons().get(0));
            }
            if (covers.isYes() && selection.plan() == null) {
                gaps.addUnknown("plans", selection, "plan");
            } else if (covers.isYes() && !plans.contains(selection.plan())) {
                plans.add(selection.plan());
            }
        }
        gaps.copy("plans", "planRules");
        return plans;
    }

    /** Tells whether a selection covers the table, or AWS Backup has protected it already. */
    Answer isCovered(Table table) {
        Answer any = Answer.NO;
        for (BackupSelection selection : part.all(BackupSelection.class)) {
            any = any.or(covers(selection, table));
        }
        return any.or(isProtected(table)).or(isListed(FactType.BACKUP_SELECTION, table));
    }

    private Answer covers(BackupSelection selection, Table table) {
        return new SelectionCoverage(selection, isOptedIn(selection)).covers(SelectedTable.of(table));
    }

    private Answer isProtected(Table table) {
        boolean known =
                part.all(ProtectedResource.class).stream().anyMatch(resource -> Ids.same(resource.table(), table));
        return known ? Answer.YES : isListed(FactType.PROTECTED_RESOURCE, table);
    }

    /** No for what a complete list does not hold, else unknown. */
    private Answer isListed(FactType type, Fact near) {
        return part.gap(type, near.id().region()).map(Answer::unknown).orElse(Answer.NO);
    }

    private Answer isOptedIn(BackupSelection selection) {
        for (BackupRegionSettings settings : part.all(BackupRegionSettings.class)) {
            if (settings.id().region().equals(selection.id().region())) {
                return settings.dynamoDbOptIn() == null
                        ? Gaps.unknown(settings, "dynamoDbOptIn")
                        : Answer.of(settings.dynamoDbOptIn());
            }
        }
        return Answer.unknown(
                part.gap(FactType.BACKUP_REGION_SETTINGS, selection.id().region())
                        .orElse(new UnknownReason.NotCollected("backup:DescribeRegionSettings")));
    }
}
