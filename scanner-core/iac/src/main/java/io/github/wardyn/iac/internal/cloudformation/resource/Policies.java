package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.JsonText;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.iac.internal.cloudformation.Value.Scalar;
import io.github.wardyn.model.PolicyDocument;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads policy documents, written as mappings or as JSON text. The account that the template is deployed to always stands
 * as {@code ${AWS::AccountId}} in them, also where it is known, so that it is never taken for another.
 */
final class Policies {
    private static final String OWN_ACCOUNT = "${AWS::AccountId}";

    private final Declarations declarations;
    private final ReferenceText references;

    Policies(Declarations declarations) {
        this.declarations = declarations;
        this.references = new ReferenceText(declarations);
    }

    /** Gives the document as JSON; unknown as a whole if any part of it is: a policy that is half known says nothing. */
    Read<PolicyDocument> read(Field field) {
        return field.read(branch -> {
            if (!branch.isWritten()) {
                return Read.absent();
            }
            if (branch.value() instanceof Scalar scalar) {
                return Read.known(document(scalar.text()), branch.place());
            }
            var unknown = new AtomicReference<@Nullable Value>();
            return JsonText.of(branch.value(), part -> {
                        String text = references.of(part);
                        if (text == null) {
                            unknown.set(part);
                        }
                        return text;
                    })
                    .map(json -> Read.known(document(json), branch.place()))
                    .orElseGet(() -> {
                        Value part = unknown.get();
                        return Read.unknown(part == null ? branch.toString() : part.expression(), branch.place());
                    });
        });
    }

    private PolicyDocument document(String json) {
        return new PolicyDocument(declarations
                .account()
                .map(account -> json.replace(account, OWN_ACCOUNT))
                .orElse(json));
    }
}
