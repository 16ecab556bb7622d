package io.github.wardyn.aws.internal.call;

import io.github.wardyn.model.UnknownReason;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** Tells why a call failed, in the words of the model. */
public final class Refusals {

    private static final Set<String> DENIED = Set.of(
            "AccessDenied",
            "AccessDeniedException",
            "AccessDeniedForDependencyException",
            "AuthorizationError",
            "AuthorizationErrorException",
            "NotAuthorized",
            "UnauthorizedAccess",
            "UnauthorizedOperation");
    private static final Set<String> SESSION_OVER =
            Set.of("ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired");
    private static final Set<String> NOT_ENABLED = Set.of(
            "UnrecognizedClientException",
            "InvalidClientTokenId",
            "AuthFailure",
            "OptInRequired",
            "InvalidClientToken");

    private static final String NOT_KNOWN_THERE =
            " with credentials that AWS knows, in a Region that the account has enabled";

    private Refusals() {}

    static Refusal of(Call call, SdkException failure) {
        if (!(failure instanceof SdkServiceException answered)) {
            return new Refusal(
                    failure.getClass().getSimpleName(), new UnknownReason.Throttled(call.action()), true, false);
        }
        String code = errorCode(answered);
        if (SESSION_OVER.contains(code)) {
            return unreadable(code, call.action() + " with credentials that have not expired", true);
        }
        if (DENIED.contains(code)) {
            return denied(call, code);
        }
        // Only credentials that mean nothing there are answered with status 401; some clients keep its body back.
        if (NOT_ENABLED.contains(code) || answered.statusCode() == 401) {
            return unreadable(code, call.action() + NOT_KNOWN_THERE, false);
        }
        if (isPassing(answered)) {
            return new Refusal(code, new UnknownReason.Throttled(call.action()), true, true);
        }
        if (answered.statusCode() == 403) {
            return denied(call, code);
        }
        return unreadable(code, call.action() + ", which answered " + code, false);
    }

    /** Tells whether a call may succeed at another time. Kinesis throttles in words that the SDK takes for final. */
    public static boolean isPassing(SdkServiceException answered) {
        return answered.isThrottlingException()
                || answered.statusCode() >= 500
                || errorCode(answered).equals("LimitExceededException");
    }

    /** Tells whether a call failed since the account has not enabled the Region, or its credentials are not valid. */
    public static boolean isNotKnownThere(UnknownReason reason) {
        return reason.text().endsWith(NOT_KNOWN_THERE);
    }

    private static Refusal denied(Call call, String code) {
        return new Refusal(code, new UnknownReason.Denied(call.action()), false, true);
    }

    private static Refusal unreadable(String code, String source, boolean passing) {
        return new Refusal(code, new UnknownReason.Unreadable(source), passing, true);
    }

    private static String errorCode(SdkServiceException failure) {
        AwsErrorDetails details = failure instanceof AwsServiceException aws ? aws.awsErrorDetails() : null;
        String code = details == null ? null : details.errorCode();
        return code == null ? "HTTP " + failure.statusCode() : code;
    }
}
