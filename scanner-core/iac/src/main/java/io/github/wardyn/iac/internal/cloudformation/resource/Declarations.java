package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.document.Node;
import io.github.wardyn.iac.internal.cloudformation.Stack;
import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Truth;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.Reference;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All resources that one root template and the stacks nested in it may deploy. */
final class Declarations {
    private static final Map<String, String> NAME_PROPERTY = Map.of(
            "AWS::DynamoDB::Table", "TableName",
            "AWS::DynamoDB::GlobalTable", "TableName",
            "AWS::Serverless::SimpleTable", "TableName",
            "AWS::DAX::Cluster", "ClusterName",
            "AWS::DAX::SubnetGroup", "SubnetGroupName",
            "AWS::KMS::Alias", "AliasName",
            "AWS::Backup::BackupVault", "BackupVaultName",
            "AWS::IAM::Role", "RoleName");

    private final Scope scope;
    private final Region region;
    private final Optional<String> account;
    private final Set<StackResource> all = new LinkedHashSet<>();
    private final Map<StackResource, Field> properties = new HashMap<>();

    Declarations(Stack root) {
        this.scope = new Scope(root.path());
        this.region = root.pseudoParameter("AWS::Region").map(Region::new).orElse(Region.NONE);
        this.account = root.pseudoParameter("AWS::AccountId");
        addAll(root);
        root.nestedStacks().forEach(this::addAll);
    }

    private void addAll(Stack stack) {
        for (StackResource resource : stack.resources()) {
            if (resource.deployed() != Truth.FALSE) {
                all.add(resource);
            }
        }
    }

    Scope scope() {
        return scope;
    }

    Region region() {
        return region;
    }

    /** The account that the root is deployed to, where the user says. */
    Optional<String> account() {
        return account;
    }

    Set<StackResource> all() {
        return all;
    }

    List<StackResource> ofType(String type) {
        return all.stream().filter(resource -> resource.type().equals(type)).toList();
    }

    Field properties(StackResource resource) {
        return properties.computeIfAbsent(resource, key -> new Field(ServerlessGlobals.properties(key)));
    }

    /** The resource that a value refers to, whichever attribute of it; empty if it refers to none that may be deployed. */
    Optional<StackResource> target(Value value) {
        return value instanceof Reference reference
                ? reference.stack().resource(reference.logicalId()).filter(all::contains)
                : Optional.empty();
    }

    /** The resource of a type whose name is written as that text, parameters that are not known included. */
    Optional<StackResource> named(String type, String name) {
        return ofType(type).stream()
                .filter(resource -> {
                    Field written = nameField(resource);
                    return written.isWritten() && written.toString().equals(name);
                })
                .findFirst();
    }

    private Field nameField(StackResource resource) {
        String property = NAME_PROPERTY.get(resource.type());
        return properties(resource).get(property == null ? "" : property);
    }

    /** The id of a resource: named as it will be, or by its logical id where that is not known. */
    ResourceId id(StackResource resource) {
        String name = nameField(resource).value() instanceof Scalar scalar ? scalar.text() : resource.logicalId();
        return new ResourceId(scope, region, name, canonical(resource));
    }

    /** The id of something that a resource declares within itself, such as an index. */
    ResourceId id(StackResource resource, String kind, String name) {
        return new ResourceId(scope, region, name, canonical(resource) + "/" + kind + "/" + name);
    }

    static String canonical(StackResource resource) {
        return resource.stack().path() + "/" + resource.logicalId();
    }

    <T extends Fact> DeclaredFact<T> fact(Class<T> type, StackResource resource) {
        return new DeclaredFact<>(type, id(resource), resource.place(), address(resource), resource.stack());
    }

    <T extends Fact> DeclaredFact<T> fact(Class<T> type, ResourceId id, StackResource resource, Field part) {
        return new DeclaredFact<>(type, id, part.place(), address(resource), resource.stack());
    }

    /** The logical ids down to the resource, and the CDK construct that it comes from. */
    private String address(StackResource resource) {
        String logicalIds = canonical(resource).substring(scope.value().length() + 1);
        return resource.node("Metadata")
                .flatMap(Node::asMapping)
                .flatMap(metadata -> metadata.text("aws:cdk:path"))
                .map(construct -> logicalIds + " (" + construct + ")")
                .orElse(logicalIds);
    }
}
