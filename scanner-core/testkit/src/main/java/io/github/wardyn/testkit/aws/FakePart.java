package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Scope;

/** A resource without methods of its own: everything is {@link #set}, named as it goes on the wire. */
public final class FakePart extends FakeResource<FakePart> {

    FakePart(Scope scope, ObjectNode document) {
        super(scope, document);
    }

    @Override
    FakePart self() {
        return this;
    }
}
