package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.BackupPlan;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.SelectionCondition;
import io.github.wardyn.model.TagCondition;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code AWS::Backup::BackupSelection}; what it does not write is an empty list. */
final class BackupSelectionReader implements ResourceReader {
    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        Field selection = properties.get("BackupSelection");
        var links = new Links(declarations);
        DeclaredFact<BackupSelection> fact = declarations.fact(BackupSelection.class, resource);
        fact.set(
                "plan",
                links.one(BackupPlan.class, properties.get("BackupPlanId"), "AWS::Backup::BackupPlan")
                        .orUnknown());
        fact.set("resources", links.texts(selection.get("Resources")).or(List.of()));
        fact.set("notResources", links.texts(selection.get("NotResources")).or(List.of()));
        fact.set(
                "listOfTags",
                Links.each(selection.get("ListOfTags"), BackupSelectionReader::tag)
                        .or(List.of()));
        fact.set("conditions", selection.get("Conditions").read(BackupSelectionReader::conditions));
        return List.of(fact.build());
    }

    private static Read<TagCondition> tag(Field tag) {
        return tag.get("ConditionKey")
                .text()
                .then(key -> tag.get("ConditionValue").text().map(value -> new TagCondition(key, value)));
    }

    private static Read<List<SelectionCondition>> conditions(Field conditions) {
        var all = new ArrayList<SelectionCondition>();
        for (String operator : conditions.names()) {
            Read<List<SelectionCondition>> some = Links.each(
                    conditions.get(operator),
                    condition -> condition
                            .get("ConditionKey")
                            .text()
                            .then(key -> condition
                                    .get("ConditionValue")
                                    .text()
                                    .map(value -> new SelectionCondition(operator, key, value))));
            List<SelectionCondition> known = some.value();
            if (known == null) {
                return some;
            }
            all.addAll(known);
        }
        boolean open = conditions.isWritten() && conditions.names().isEmpty();
        return open ? conditions.items().then(items -> Read.known(all, conditions.place())) : Read.known(all, null);
    }
}
