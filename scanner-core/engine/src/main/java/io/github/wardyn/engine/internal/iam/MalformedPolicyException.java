package io.github.wardyn.engine.internal.iam;

/** Leaves the parser when a text is no policy; becomes the problem of the document there and goes no further. */
final class MalformedPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedPolicyException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
