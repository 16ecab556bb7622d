package io.github.wardyn.testkit.aws.internal.wire;

/** A refusal or failure that a service answers with; thrown by operations, written by the protocol of the request. */
public final class AwsError extends RuntimeException {
    private final String code;
    private final int status;

    /** An error with its code, its HTTP status and its message. */
    public AwsError(String code, int status, String message) {
        super(message, null, false, false);
        this.code = code;
        this.status = status;
    }

    /** A client error, HTTP status 400. */
    public static AwsError badRequest(String code, String message) {
        return new AwsError(code, 400, message);
    }

    /** The error's code, e.g. {@code ResourceNotFoundException}. */
    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The message, never null. */
    public String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
