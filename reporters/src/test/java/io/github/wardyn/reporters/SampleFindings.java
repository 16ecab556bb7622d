package io.github.wardyn.reporters;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Deadline;
import io.github.wardyn.model.Evidence;
import io.github.wardyn.model.Excerpt;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a finding step by step; what is not set has the plainest value. */
public final class SampleFindings {

    static final Instant TAKEN_AT = Instant.parse("2026-11-20T02:00:00Z");

    private final RuleDefinition rule;
    private final ResourceRef resource;
    private final String observed;
    private Verdict verdict = Verdict.FAIL;
    private Severity severity;
    private List<Gap> gaps = List.of();
    private List<ResourceRef> related = List.of();
    private @Nullable String cause;
    private @Nullable Deadline deadline;
    private @Nullable Waiver waiver;
    private @Nullable BaselineState baseline;
    private @Nullable Instant firstSeen;
    private @Nullable Excerpt excerpt;

    private SampleFindings(RuleDefinition rule, ResourceRef resource, String observed) {
        this.rule = rule;
        this.resource = resource;
        this.observed = observed;
        this.severity = rule.severity();
    }

    static SampleFindings fail(RuleDefinition rule, ResourceRef resource, String observed) {
        return new SampleFindings(rule, resource, observed);
    }

    static SampleFindings unknown(RuleDefinition rule, ResourceRef resource, UnknownReason reason) {
        SampleFindings sample = new SampleFindings(rule, resource, Evidence.UNKNOWN);
        sample.verdict = Verdict.UNKNOWN;
        sample.gaps = List.of(new Gap(component(rule), resource.id().canonical(), reason));
        return sample;
    }

    /** What a rule could not look for, in two Regions of an account. */
    static SampleFindings unlistedIn(RuleDefinition rule, String account, String type, UnknownReason reason) {
        ResourceId id = new ResourceId(new Scope(account), Region.NONE, account, account);
        SampleFindings sample = unknown(rule, new ResourceRef(FactType.ACCOUNT_REGION, id, null), reason);
        sample.gaps = List.of(
                new Gap(type, account + " eu-central-1", reason), new Gap(type, account + " eu-west-1", reason));
        return sample;
    }

    static SampleFindings pass(RuleDefinition rule, ResourceRef resource, String observed) {
        SampleFindings sample = new SampleFindings(rule, resource, observed);
        sample.verdict = Verdict.PASS;
        return sample;
    }

    SampleFindings severity(Severity value) {
        severity = value;
        return this;
    }

    SampleFindings related(ResourceRef... values) {
        related = List.of(values);
        return this;
    }

    SampleFindings cause(Finding value) {
        cause = value.fingerprint();
        return this;
    }

    SampleFindings deadline(Instant at, String lost, boolean estimated) {
        deadline = new Deadline(at, lost, estimated);
        return this;
    }

    SampleFindings waived(Waiver value) {
        verdict = Verdict.WAIVED;
        waiver = value;
        return this;
    }

    /** Fails although a waiver once accepted it. */
    SampleFindings expired(Waiver value) {
        waiver = value;
        return this;
    }

    SampleFindings compared(BaselineState state, Instant first) {
        baseline = state;
        firstSeen = first;
        return this;
    }

    SampleFindings excerpt(int startLine, String... lines) {
        excerpt = new Excerpt(startLine, List.of(lines), "5a1d3c0f9b27e684:1");
        return this;
    }

    Finding build() {
        List<String> arguments = verdict == Verdict.UNKNOWN ? List.of() : arguments();
        Place place = resource.place();
        String component = component(rule);
        Evidence evidence = new Evidence(
                component,
                observed,
                rule.expected().get(component),
                resource.id().canonical(),
                place,
                place == null ? "dynamodb:DescribeTable" : null,
                place == null ? TAKEN_AT : null);
        return new Finding(
                fingerprint(rule, resource.id().canonical(), component),
                rule.id(),
                verdict,
                severity,
                resource,
                message(arguments),
                arguments,
                List.of(evidence),
                gaps,
                related,
                cause,
                deadline,
                waiver,
                baseline,
                place,
                excerpt,
                firstSeen);
    }

    private List<String> arguments() {
        String name = resource.id().name();
        return rule == SampleRules.KEY_DISABLED ? List.of(name, observed, "3 resources") : List.of(name, observed);
    }

    private String message(List<String> arguments) {
        if (verdict == Verdict.UNKNOWN) {
            return rule.title() + " could not be judged of " + resource.id().name() + ".";
        }
        String message = rule.message()
                .replace("{subject}", arguments.get(0))
                .replace("{observed}", arguments.get(1))
                .replace("{needed}", arguments.get(arguments.size() - 1));
        Waiver accepted = waiver;
        return accepted != null && verdict == Verdict.FAIL
                ? message + " Its waiver expired on " + accepted.expires() + "."
                : message;
    }

    static Waiver waiver(RuleDefinition rule, String resource, String reason, String expires) {
        return new Waiver(
                List.of(rule.name()),
                resource,
                reason,
                "payments",
                "SEC-1234",
                LocalDate.parse(expires),
                new Place("policies/prod.yaml", 14, 5, 19, 30),
                false);
    }

    static ResourceRef live(FactType type, String arn) {
        return new ResourceRef(type, ResourceId.of(new Arn(arn)), null);
    }

    static ResourceRef declared(FactType type, String root, String logicalId, Place place) {
        return new ResourceRef(type, ResourceId.of(new Scope(root), Region.NONE, logicalId), place);
    }

    /** A resource that a module declares. */
    static ResourceRef declared(FactType type, String root, String address, Place place, Place caller) {
        return new ResourceRef(type, ResourceId.of(new Scope(root), Region.NONE, address), place, List.of(caller));
    }

    private static String component(RuleDefinition rule) {
        return rule.needs().get(0);
    }

    private static String fingerprint(RuleDefinition rule, String canonical, String component) {
        try {
            byte[] text = String.join("\n", "v1", rule.id().value(), canonical, component)
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
