package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.iam.Admission;
import io.github.wardyn.engine.internal.iam.ResourcePolicy;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.PolicyReach;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableStream;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the policies of tables, streams and VPC endpoints admit. What has no policy has no reach either. */
final class PolicyReaches implements Derivation {

    /** Stands for the account's own organization in the list of those admitted. */
    private static final String OWN_ORGANIZATION = "organization";

    private static final List<String> COMPONENTS =
            List.of("isPublic", "isUnrestricted", "admittedAccounts", "deniesPlaintext", "keyMismatches");

    @Override
    public Class<? extends Derived> type() {
        return PolicyReach.class;
    }

    @Override
    public Stream<PolicyReach> derive(LinkedPart part) {
        return Stream.of(
                        part.all(Table.class).stream()
                                .map(table -> reach(part, table, "resourcePolicy", table.resourcePolicy(), table)),
                        part.all(TableStream.class).stream()
                                .map(stream -> reach(part, stream, "resourcePolicy", stream.resourcePolicy(), null)),
                        part.all(VpcEndpoint.class).stream()
                                .map(endpoint ->
                                        reach(part, endpoint, "policyDocument", endpoint.policyDocument(), null)))
                .flatMap(reaches -> reaches)
                .filter(Objects::nonNull);
    }

    private static @Nullable PolicyReach reach(
            LinkedPart part,
            Fact subject,
            String component,
            @Nullable PolicyDocument document,
            @Nullable Table encrypted) {
        Gaps gaps = new Gaps(part);
        if (document == null) {
            UnknownReason reason = subject.unknowns().reason(component).orElse(null);
            if (reason == null) {
                return null;
            }
            COMPONENTS.forEach(name -> gaps.add(name, reason));
            return new PolicyReach(subject, null, null, null, null, null, gaps.toUnknowns());
        }
        String arn = subject instanceof VpcEndpoint ? null : Ids.arn(subject);
        ResourcePolicy policy = ResourcePolicy.of(PolicyTexts.of(document), arn, part.takenAt());
        Admission admission = policy.admits(List.of());
        List<String> admitted = admitted(part, subject, admission, gaps);
        admission.unknowns().forEach(reason -> gaps.add("admittedAccounts", reason));
        return new PolicyReach(
                subject,
                gaps.value("isPublic", admission.anyone()),
                gaps.value("isUnrestricted", policy.isWideOpen("dynamodb")),
                admitted.isEmpty() && gaps.has("admittedAccounts") ? null : admitted,
                gaps.value("deniesPlaintext", policy.deniesInsecureTransport("dynamodb")),
                encrypted == null ? List.of() : KeyMismatches.of(part, encrypted, admission.accounts(), gaps),
                gaps.toUnknowns());
    }

    /** Names accounts and organizations other than the policy's own; one that may be its own is left out, with a gap. */
    private static List<String> admitted(LinkedPart part, Fact subject, Admission admission, Gaps gaps) {
        List<String> admitted = new ArrayList<>(admission.accounts());
        admitted.remove(PolicyTexts.ownAccount(part));
        if (admission.organizations().isEmpty()) {
            return admitted;
        }
        Optional<AccountRegion> here = part.all(AccountRegion.class).stream()
                .filter(account -> account.id().region().equals(subject.id().region()))
                .findFirst();
        here.ifPresent(account -> gaps.addUnknown("admittedAccounts", account, "organizationId"));
        if (!gaps.has("admittedAccounts")) {
            String own = here.map(AccountRegion::organizationId).orElse("");
            admission.organizations().forEach(id -> admitted.add(id.equals(own) ? OWN_ORGANIZATION : id));
        }
        return admitted;
    }
}
