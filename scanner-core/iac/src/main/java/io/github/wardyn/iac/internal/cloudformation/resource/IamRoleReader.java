package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.IamRole;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code AWS::IAM::Role} with its inline policies and the {@code Policy} and {@code ManagedPolicy} resources that
 * are attached to it. A managed policy that the template only names is not known, so neither are the role's policies.
 */
final class IamRoleReader implements ResourceReader {
    private static final String MANAGED = "AWS::IAM::ManagedPolicy";

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        var policies = new Policies(declarations);
        Map<String, Field> documents = new TreeMap<>();
        Read<List<Field>> inline = properties.get("Policies").items().or(List.of());
        Read<List<Field>> managed = properties.get("ManagedPolicyArns").items().or(List.of());
        DeclaredFact<IamRole> fact = declarations.fact(IamRole.class, resource);
        fact.place("policies", properties.get("Policies"));
        fact.set(
                "policies",
                inline.then(own -> managed.then(attached -> {
                    own.forEach(policy -> documents.put("0 " + policy.get("PolicyName"), policy.get("PolicyDocument")));
                    for (Field arn : attached) {
                        Optional<StackResource> target = declarations
                                .target(arn.value())
                                .filter(policy -> policy.type().equals(MANAGED));
                        if (target.isEmpty()) {
                            return new Read<>(
                                    null, new UnknownReason.NotCollected("the managed policy " + arn), arn.place());
                        }
                        add(target.get(), declarations, documents);
                    }
                    attachedElsewhere(resource, declarations).forEach(policy -> add(policy, declarations, documents));
                    return documents(documents, policies);
                })));
        return List.of(fact.build());
    }

    private static void add(StackResource policy, Declarations declarations, Map<String, Field> documents) {
        documents.put(
                "1 " + Declarations.canonical(policy),
                declarations.properties(policy).get("PolicyDocument"));
    }

    private static List<StackResource> attachedElsewhere(StackResource role, Declarations declarations) {
        return declarations.all().stream()
                .filter(policy -> policy.type().equals("AWS::IAM::Policy")
                        || policy.type().equals(MANAGED))
                .filter(policy -> isAttached(declarations.properties(policy).get("Roles"), role, declarations))
                .toList();
    }

    private static boolean isAttached(Field roles, StackResource role, Declarations declarations) {
        List<Field> names = roles.items().value();
        return names != null && names.stream().anyMatch(name -> names(name, role, declarations));
    }

    private static boolean names(Field name, StackResource role, Declarations declarations) {
        return declarations
                .target(name.value())
                .or(() -> declarations.named(role.type(), name.toString()))
                .filter(role::equals)
                .isPresent();
    }

    private static Read<List<PolicyDocument>> documents(Map<String, Field> documents, Policies policies) {
        var read = new ArrayList<PolicyDocument>();
        for (Field document : documents.values()) {
            Read<PolicyDocument> policy = policies.read(document).orUnknown();
            PolicyDocument known = policy.value();
            if (known == null) {
                return new Read<>(null, policy.reason(), policy.place());
            }
            read.add(known);
        }
        return Read.known(read, null);
    }
}
