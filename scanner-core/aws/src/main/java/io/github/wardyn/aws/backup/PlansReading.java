package io.github.wardyn.aws.backup;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.BackupPlan;
import io.github.wardyn.model.BackupPlanRule;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.UnknownReason;
import java.util.Objects;
import software.amazon.awssdk.services.backup.model.BackupPlansListMember;
import software.amazon.awssdk.services.backup.model.BackupSelectionsListMember;
import software.amazon.awssdk.services.backup.model.GetBackupPlanResponse;
import software.amazon.awssdk.services.backup.model.GetBackupSelectionResponse;

/** Reads the plans of a Region, with rules and selections. */
final class PlansReading {

    private static final UnknownReason NOT_GIVEN = Words.missing(BackupCall.GET_BACKUP_PLAN);

    private final Visit visit;
    private final BackupCalls calls;
    private final PlanMapper mapper;

    PlansReading(Visit visit, BackupCalls calls) {
        this.visit = visit;
        this.calls = calls;
        this.mapper = new PlanMapper(visit);
    }

    void read() {
        visit.gap(
                calls.listBackupPlans(plan -> visit.fork(() -> read(plan))),
                FactType.BACKUP_PLAN,
                FactType.BACKUP_PLAN_RULE,
                FactType.BACKUP_SELECTION);
    }

    private void read(BackupPlansListMember given) {
        Answer<GetBackupPlanResponse> answer = calls.getBackupPlan(given.backupPlanId());
        if (answer.failedWith("ResourceNotFound")) {
            return;
        }
        BackupPlan mention = visit.mentions().of(BackupPlan.class, given.backupPlanArn());
        FactDraft<BackupPlan> plan = FactDraft.of(
                BackupPlan.class,
                visit.site()
                        .id(
                                Objects.requireNonNullElse(given.backupPlanName(), given.backupPlanId()),
                                given.backupPlanArn()),
                NOT_GIVEN);
        if (given.backupPlanName() != null) {
            plan.set("backupPlanName", given.backupPlanName());
        }
        visit.add(plan.build(visit.originNow(BackupCall.LIST_BACKUP_PLANS)));
        rules(given, answer, mention);
        UnknownReason gap = calls.listBackupSelections(
                given.backupPlanId(), one -> visit.fork(() -> selection(given, one, mention)));
        visit.gap(gap, FactType.BACKUP_SELECTION);
    }

    private void rules(BackupPlansListMember given, Answer<GetBackupPlanResponse> answer, BackupPlan plan) {
        GetBackupPlanResponse described = answer.value();
        visit.gap(answer.reason(), FactType.BACKUP_PLAN_RULE);
        if (described != null && described.backupPlan() != null) {
            described.backupPlan().rules().forEach(rule -> {
                ResourceId id = visit.site().id(rule.ruleName(), given.backupPlanArn() + "/rule/" + rule.ruleId());
                FactDraft<BackupPlanRule> draft = FactDraft.of(BackupPlanRule.class, id, NOT_GIVEN);
                mapper.rule(draft, plan, rule);
                visit.add(draft.build(Visit.origin(BackupCall.GET_BACKUP_PLAN, answer)));
            });
        }
    }

    private void selection(BackupPlansListMember of, BackupSelectionsListMember given, BackupPlan plan) {
        Answer<GetBackupSelectionResponse> answer = calls.getBackupSelection(of.backupPlanId(), given.selectionId());
        if (answer.failedWith("ResourceNotFound")) {
            return;
        }
        GetBackupSelectionResponse described = answer.value();
        ResourceId id = visit.site()
                .id(
                        Objects.requireNonNullElse(given.selectionName(), given.selectionId()),
                        of.backupPlanArn() + "/selection/" + given.selectionId());
        FactDraft<BackupSelection> draft =
                FactDraft.of(BackupSelection.class, id, Objects.requireNonNullElse(answer.reason(), NOT_GIVEN));
        draft.set("plan", plan);
        if (described != null && described.backupSelection() != null) {
            mapper.selection(draft, described.backupSelection());
        }
        visit.add(draft.build(Visit.origin(BackupCall.GET_BACKUP_SELECTION, answer)));
    }
}
