package io.github.wardyn.engine.internal.backup;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.BackupSelection;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.TagCondition;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a backup selection covers a table, as AWS Backup does when its plan runs.
 *
 * <ul>
 *   <li>A plan backs up resources of its own account and Region.
 *   <li>NotResources takes out whatever else selects a table.
 *   <li>Resources and Conditions: both must hold. An empty list of Resources stands for all resources.
 *   <li>Resources and ListOfTags: either is enough, as any entry of ListOfTags is.
 *   <li>A selection with none of them takes all resources of the types that are opted in.
 *   <li>The opt-in of a type matters unless a pattern of Resources that fits names the type: {@code *} and
 *       {@code arn:aws:dynamodb:*} do not, {@code arn:aws:dynamodb:*:*:table/*} does.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html">Assign resources
 *     with AWS CLI</a>: selection by service name and by resource type
 * @see <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRegionSettings.html">UpdateRegionSettings
 *     </a>: what is assigned by tags only needs the opt-in, what is assigned by type does not
 * @see <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html">BackupSelection</a>:
 *     AND among Conditions, OR among ListOfTags, and that nothing at all selects all
 * @see <a href="https://repost.aws/knowledge-center/backup-assign-resources">How do I assign resources to a backup
 *     plan</a>: Resources AND Conditions, Resources OR ListOfTags
 */
public final class SelectionCoverage {

    private final BackupSelection selection;
    private final Answer optIn;

    /**
     * Prepares to ask a selection about tables.
     *
     * @param selection the selection
     * @param optIn whether DynamoDB is opted in in the Region of its plan
     */
    public SelectionCoverage(BackupSelection selection, Answer optIn) {
        this.selection = selection;
        this.optIn = optIn;
    }

    /** Tells whether it covers the table. */
    public Answer covers(SelectedTable table) {
        return isOfSamePlace(table.id()).and(isNotExcluded(table)).and(isSelected(table));
    }

    private Answer isOfSamePlace(ResourceId table) {
        Region region = selection.id().region();
        boolean sameRegion = region.equals(table.region())
                || region.equals(Region.NONE)
                || table.region().equals(Region.NONE);
        return Answer.of(sameRegion && selection.id().scope().equals(table.scope()));
    }

    private Answer isNotExcluded(SelectedTable table) {
        return known("notResources", selection.notResources(), patterns -> anyFits(patterns, table))
                .not();
    }

    private Answer isSelected(SelectedTable table) {
        Answer conditions = known("conditions", selection.conditions(), all -> TagConditions.allHold(all, table));
        return known("resources", selection.resources(), resources -> {
            if (resources.isEmpty()) {
                return withTags(tags -> tags.isEmpty() ? Answer.YES : anyTag(tags, table))
                        .and(conditions)
                        .and(optIn);
            }
            return fits(resources, table)
                    .and(conditions)
                    .or(withTags(tags -> tags.isEmpty() ? Answer.NO : byTag(tags, table, conditions)));
        });
    }

    private Answer withTags(Function<List<TagCondition>, Answer> question) {
        return known("listOfTags", selection.listOfTags(), question);
    }

    /** Whether Conditions narrow what ListOfTags select beside Resources is not documented: only what both ways say counts. */
    private Answer byTag(List<TagCondition> tags, SelectedTable table, Answer conditions) {
        Answer byTag = anyTag(tags, table).and(optIn);
        return byTag.isYes() && !conditions.isYes()
                ? Answer.unknown(new UnknownReason.NotCollected(
                        "whether AWS Backup applies Conditions to what ListOfTags select beside Resources"))
                : byTag;
    }

    private Answer fits(List<String> patterns, SelectedTable table) {
        Answer any = Answer.NO;
        for (String pattern : patterns) {
            Answer fits = ResourcePattern.fits(pattern, table.id());
            any = any.or(ResourcePattern.namesTables(pattern) ? fits : fits.and(optIn));
        }
        return any;
    }

    private static Answer anyFits(List<String> patterns, SelectedTable table) {
        Answer any = Answer.NO;
        for (String pattern : patterns) {
            any = any.or(ResourcePattern.fits(pattern, table.id()));
        }
        return any;
    }

    private static Answer anyTag(List<TagCondition> tags, SelectedTable table) {
        Answer any = Answer.NO;
        for (TagCondition tag : tags) {
            any = any.or(TagConditions.holds(tag, table));
        }
        return any;
    }

    private <T> Answer known(String component, @Nullable T value, Function<T, Answer> question) {
        return value != null ? question.apply(value) : Answer.unknown(reason(selection.unknowns(), component));
    }

    static UnknownReason reason(Unknowns unknowns, String component) {
        return unknowns.reason(component)
                .orElseThrow(() -> new IllegalStateException("\"" + component + "\" is null without a reason"));
    }
}
