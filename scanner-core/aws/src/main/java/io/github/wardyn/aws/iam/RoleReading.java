package io.github.wardyn.aws.iam;

import static io.github.wardyn.aws.iam.IamCall.*;

import io.github.wardyn.aws.internal.call.Answer;
import io.github.wardyn.aws.internal.call.Refusal;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.aws.internal.collect.Words;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.IamRole;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.UnknownReason;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.GetPolicyResponse;
import software.amazon.awssdk.services.iam.model.GetPolicyVersionResponse;
import software.amazon.awssdk.services.iam.model.GetRolePolicyResponse;
import software.amazon.awssdk.services.iam.model.ListAttachedRolePoliciesResponse;
import software.amazon.awssdk.services.iam.model.ListRolePoliciesResponse;

/** Reads one role after the other, and each managed policy once, however many roles have it. */
final class RoleReading {

    private static final UnknownReason NOT_GIVEN = Words.missing(GET_ROLE_POLICY);

    private final Visit visit;
    private final IamClient client;
    private final Map<String, Answer<String>> managed = new ConcurrentHashMap<>();

    RoleReading(Visit visit, String home) {
        this.visit = visit;
        this.client = visit.client(IamClient.class, IamClient::builder, new Region(home));
    }

    void read(String arn) {
        String name = arn.substring(arn.lastIndexOf('/') + 1);
        Map<String, PolicyDocument> documents = new TreeMap<>();
        Refusal refused = either(inline(name, documents), attached(name, documents));
        UnknownReason reason = refused == null ? null : refused.reason();
        FactDraft<IamRole> draft = FactDraft.of(IamRole.class, visit.site().id(name, arn), NOT_GIVEN);
        draft.setUnless(reason, "policies", List.copyOf(documents.values()));
        visit.add(draft.build(visit.originNow(GET_ROLE_POLICY)));
    }

    /** Gives the first refusal that hides something; a role or policy that is gone allows nothing. */
    private static @Nullable Refusal either(@Nullable Refusal one, @Nullable Refusal other) {
        return hides(one) ? one : hides(other) ? other : null;
    }

    private static boolean hides(@Nullable Refusal refusal) {
        return refusal != null && !refusal.is("NoSuchEntity");
    }

    private @Nullable Refusal inline(String role, Map<String, PolicyDocument> documents) {
        List<String> names = new ArrayList<>();
        Refusal refused = visit.list(
                LIST_ROLE_POLICIES,
                marker -> client.listRolePolicies(r -> r.roleName(role).marker(marker)),
                ListRolePoliciesResponse::marker,
                page -> names.addAll(page.policyNames()));
        for (String name : names) {
            Answer<String> answer = visit.call(
                            GET_ROLE_POLICY,
                            () -> client.getRolePolicy(r -> r.roleName(role).policyName(name)))
                    .map(GetRolePolicyResponse::policyDocument);
            refused = put(documents, "inline/" + name, answer, refused);
        }
        return refused;
    }

    private @Nullable Refusal attached(String role, Map<String, PolicyDocument> documents) {
        List<AttachedPolicy> policies = new ArrayList<>();
        Refusal refused = visit.list(
                LIST_ATTACHED_ROLE_POLICIES,
                marker -> client.listAttachedRolePolicies(r -> r.roleName(role).marker(marker)),
                ListAttachedRolePoliciesResponse::marker,
                page -> policies.addAll(page.attachedPolicies()));
        for (AttachedPolicy policy : policies) {
            Answer<String> answer = managed.computeIfAbsent(policy.policyArn(), this::managed);
            refused = put(documents, policy.policyArn(), answer, refused);
        }
        return refused;
    }

    private Answer<String> managed(String arn) {
        Answer<String> version = visit.call(GET_POLICY, () -> client.getPolicy(r -> r.policyArn(arn)))
                .map(GetPolicyResponse::policy)
                .map(software.amazon.awssdk.services.iam.model.Policy::defaultVersionId);
        if (version.value() == null) {
            return version;
        }
        return visit.call(
                        GET_POLICY_VERSION,
                        () -> client.getPolicyVersion(r -> r.policyArn(arn).versionId(version.value())))
                .map(GetPolicyVersionResponse::policyVersion)
                .map(software.amazon.awssdk.services.iam.model.PolicyVersion::document);
    }

    private static @Nullable Refusal put(
            Map<String, PolicyDocument> documents, String name, Answer<String> answer, @Nullable Refusal soFar) {
        String document = answer.value();
        if (document == null) {
            return either(soFar, answer.refusal());
        }
        documents.put(name, new PolicyDocument(decoded(document)));
        return soFar;
    }

    /** IAM gives policies percent-encoded. */
    private static String decoded(String document) {
        return URLDecoder.decode(document.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
