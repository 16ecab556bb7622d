package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.StreamEncryptionType;
import java.util.Optional;

/** Looks up {@code AWS::Kinesis::Stream}; without StreamEncryption its encryption type is NONE. */
final class KinesisStreams {
    private KinesisStreams() {}

    /** The encryption of the stream that a field names; unknown where the template does not declare it. */
    static Read<StreamEncryptionType> encryption(Field arn, Declarations declarations) {
        return arn.read(branch -> {
            Optional<StackResource> stream = declarations.target(branch.value());
            if (stream.isEmpty() || !stream.get().type().equals("AWS::Kinesis::Stream")) {
                return Read.unknown(DeclaredFact.NOT_IN_TEMPLATES);
            }
            return declarations
                    .properties(stream.get())
                    .get("StreamEncryption")
                    .get("EncryptionType")
                    .oneOf(StreamEncryptionType.class)
                    .or(StreamEncryptionType.NONE);
        });
    }
}
