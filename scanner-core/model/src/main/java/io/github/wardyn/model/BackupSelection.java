package io.github.wardyn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an AWS Backup plan covers.
 *
 * @param id the ARN, or the template's root and logical id
 * @param plan its plan
 * @param resources ARNs, with wildcards; {@code *} for all
 * @param notResources ARNs that are left out, with wildcards
 * @param listOfTags any of them selects
 * @param conditions all of them must hold
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:GetBackupSelection")
public record BackupSelection(
        ResourceId id,
        @Nullable BackupPlan plan,
        @Nullable List<String> resources,
        @Nullable List<String> notResources,
        @Nullable List<TagCondition> listOfTags,
        @Nullable List<SelectionCondition> conditions,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public BackupSelection {
        resources = resources == null ? null : List.copyOf(resources);
        notResources = notResources == null ? null : List.copyOf(notResources);
        listOfTags = listOfTags == null ? null : List.copyOf(listOfTags);
        conditions = conditions == null ? null : List.copyOf(conditions);
        unknowns.explain("plan", plan)
                .explain("resources", resources)
                .explain("notResources", notResources)
                .explain("listOfTags", listOfTags)
                .explain("conditions", conditions);
    }
}
