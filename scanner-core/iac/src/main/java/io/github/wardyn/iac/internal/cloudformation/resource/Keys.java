package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.Reference;
import io.github.wardyn.model.KeyManager;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key that a property names: one of the template, also by an alias of the template, or one outside. A key
 * outside that is named by an id, an ARN or an alias other than {@code alias/aws/*} is managed by the customer.
 */
final class Keys {
    private static final String AWS_MANAGED = "alias/aws/";
    private static final String ALIAS = "AWS::KMS::Alias";

    private final Declarations declarations;
    private final Links links;

    Keys(Declarations declarations) {
        this.declarations = declarations;
        this.links = new Links(declarations);
    }

    Read<KmsKey> read(Field field) {
        return field.read(branch -> {
            if (!branch.isWritten()) {
                return Read.absent();
            }
            return branch.value() instanceof Reference reference ? referred(reference, branch) : named(branch);
        });
    }

    private Read<KmsKey> referred(Reference reference, Field branch) {
        Optional<StackResource> target = declarations.target(reference);
        if (target.isEmpty()) {
            return Field.unknownBranch(reference);
        }
        return switch (target.get().type()) {
            case "AWS::KMS::Key", "AWS::KMS::ReplicaKey" ->
                Read.known(Links.to(KmsKey.class, declarations.id(target.get())), branch.place());
            case ALIAS -> ofAlias(target.get(), branch);
            default -> Field.unknownBranch(reference);
        };
    }

    private Read<KmsKey> ofAlias(StackResource alias, Field branch) {
        Field key = declarations.properties(alias).get("TargetKeyId");
        boolean isAlias = declarations
                .target(key.value())
                .filter(target -> target.type().equals(ALIAS))
                .isPresent();
        Read<KmsKey> target = isAlias ? Field.unknownBranch(key.value()) : read(key);
        return new Read<>(target.value(), target.reason(), branch.place());
    }

    private Read<KmsKey> named(Field branch) {
        Read<String> text = branch.text();
        String name = text.value();
        if (name == null) {
            return new Read<>(null, text.reason(), text.place());
        }
        Optional<StackResource> alias = name.contains("alias/")
                ? declarations.named(ALIAS, name.substring(name.indexOf("alias/")))
                : Optional.empty();
        return alias.isPresent() ? ofAlias(alias.get(), branch) : Read.known(outside(name, branch), branch.place());
    }

    private KmsKey outside(String name, Field branch) {
        boolean awsManaged = name.contains(AWS_MANAGED);
        return links.declared(KmsKey.class, name, branch)
                .set("keyManager", awsManaged ? KeyManager.AWS : KeyManager.CUSTOMER)
                .build(Links.origin(branch, name));
    }

    /** The key of AWS for one service, which is used where no other is named. */
    Read<KmsKey> ofService(String service, @Nullable Place place, Field at) {
        return Read.known(outside(AWS_MANAGED + service, at), place);
    }

    /** Names of the template's aliases of a key. */
    List<String> aliases(StackResource key) {
        var names = new ArrayList<String>();
        for (StackResource alias : declarations.ofType(ALIAS)) {
            Value target = declarations.properties(alias).get("TargetKeyId").value();
            if (declarations.target(target).filter(key::equals).isPresent()) {
                String name =
                        declarations.properties(alias).get("AliasName").text().value();
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
