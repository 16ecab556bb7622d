package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.BackupPlan;
import io.github.wardyn.model.BackupPlanRule;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.CopyAction;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.ResourceId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code AWS::Backup::BackupPlan} and each of its rules.
 *
 * <p>Defaults: a recovery point without a lifecycle is kept for ever; no copies.
 */
final class BackupPlanReader implements ResourceReader {
    private static final String VAULT = "AWS::Backup::BackupVault";

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field plan = declarations.properties(resource).get("BackupPlan");
        var facts = new ArrayList<Fact>();
        facts.add(declarations
                .fact(BackupPlan.class, resource)
                .set("backupPlanName", plan.get("BackupPlanName").text().orUnknown())
                .build());
        for (Field rule : plan.get("BackupPlanRule").possibleItems()) {
            facts.add(rule(resource, declarations, rule));
        }
        return facts;
    }

    private static BackupPlanRule rule(StackResource resource, Declarations declarations, Field rule) {
        ResourceId id = declarations.id(resource, "rule", rule.get("RuleName").toString());
        DeclaredFact<BackupPlanRule> fact = declarations.fact(BackupPlanRule.class, id, resource, rule);
        var links = new Links(declarations);
        fact.set("plan", Links.to(BackupPlan.class, declarations.id(resource)));
        fact.set("ruleName", rule.get("RuleName").text().orUnknown());
        fact.set(
                "targetVault",
                links.one(BackupVault.class, rule.get("TargetBackupVault"), VAULT)
                        .orUnknown());
        fact.set("deleteAfterDays", rule.get("Lifecycle").get("DeleteAfterDays").integer());
        Read<List<Field>> copies = rule.get("CopyActions").items().or(List.of());
        fact.set(
                "copyActions",
                copies.map(items ->
                        items.stream().map(copy -> copy(fact, links, copy)).toList()));
        return fact.build();
    }

    private static CopyAction copy(DeclaredFact<BackupPlanRule> fact, Links links, Field copy) {
        Field vault = copy.get("DestinationBackupVaultArn");
        Read<Integer> days = copy.get("Lifecycle").get("DeleteAfterDays").integer();
        return new CopyAction(
                fact.part(
                        "copyActions.destinationVault",
                        links.one(BackupVault.class, vault, VAULT).orUnknown()),
                fact.part("copyActions.deleteAfterDays", days));
    }
}
