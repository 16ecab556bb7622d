package io.github.wardyn.reporters.html;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding of {@link Showcase} while it is put together. */
final class ShowcaseFinding {
    private final RuleDefinition rule;
    private final ResourceRef resource;
    private final Evidence evidence;
    private Verdict verdict = Verdict.FAIL;
    private String message = "";
    private List<Gap> gaps = List.of();
    private List<ResourceRef> related = List.of();
    private @Nullable String cause;
    private @Nullable Deadline deadline;
    private @Nullable Waiver waiver;
    private BaselineState baseline = BaselineState.UNCHANGED;
    private @Nullable Excerpt excerpt;

    private ShowcaseFinding(
            RuleDefinition rule, ResourceRef resource, String path, String observed, @Nullable String expected) {
        this.rule = rule;
        this.resource = resource;
        Place place = resource.place();
        this.evidence = new Evidence(
                path,
                observed,
                expected,
                resource.id().canonical(),
                place,
                place == null ? "dynamodb:DescribeTable" : null,
                place == null ? Showcase.TAKEN_AT.minusSeconds(33) : null);
    }

    static ShowcaseFinding fail(
            RuleDefinition rule, ResourceRef resource, String path, String observed, @Nullable String expected) {
        return new ShowcaseFinding(rule, resource, path, observed, expected);
    }

    static Finding unknown(RuleDefinition rule, ResourceRef resource, UnknownReason reason) {
        ShowcaseFinding builder = fail(rule, resource, "pointInTimeRecovery.status", Evidence.UNKNOWN, "ENABLED")
                .message(rule.title() + ": could not be judged of "
                        + resource.id().name() + ".");
        builder.verdict = Verdict.UNKNOWN;
        builder.gaps = List.of(new Gap("pointInTimeRecovery", resource.id().canonical(), reason));
        return builder.build();
    }

    ShowcaseFinding message(String text) {
        message = text;
        return this;
    }

    ShowcaseFinding related(ResourceRef... refs) {
        related = List.of(refs);
        return this;
    }

    ShowcaseFinding cause(Finding finding) {
        cause = finding.fingerprint();
        return this;
    }

    ShowcaseFinding due(Duration after, String lost, boolean estimated) {
        deadline = new Deadline(Showcase.TAKEN_AT.plus(after), lost, estimated);
        return this;
    }

    ShowcaseFinding waived(Waiver used) {
        verdict = Verdict.WAIVED;
        waiver = used;
        return this;
    }

    ShowcaseFinding expired(Waiver used) {
        waiver = used;
        return this;
    }

    ShowcaseFinding baseline(BaselineState state) {
        baseline = state;
        return this;
    }

    ShowcaseFinding excerpt(Excerpt lines) {
        excerpt = lines;
        return this;
    }

    Finding build() {
        String identity = "v1 " + rule.id() + " " + resource.id().canonical() + " " + evidence.path();
        return new Finding(
                Fingerprints.hex(identity),
                rule.id(),
                verdict,
                rule.severity(),
                resource,
                message,
                List.of(),
                List.of(evidence),
                gaps,
                related,
                cause,
                deadline,
                waiver,
                baseline,
                resource.place(),
                excerpt,
                baseline == BaselineState.NEW ? Showcase.TAKEN_AT : Showcase.TAKEN_AT.minus(Duration.ofDays(23)));
    }
}
