package io.github.wardyn.testkit.aws.internal.wire;

/** The errors that every service has, with the code and status that each service gives them. */
public final class Refusals {
    private Refusals() {}

    /** The caller may not. */
    public static AwsError accessDenied(AwsRequest request) {
        String message = "User: " + caller(request) + " is not authorized to perform: " + request.action();
        return switch (request.protocol()) {
            case EC2 ->
                new AwsError(
                        "UnauthorizedOperation", 403, "You are not authorized to perform this operation. " + message);
            case QUERY -> new AwsError("AccessDenied", 403, message);
            case REST_JSON -> new AwsError("AccessDeniedException", 403, message);
            case JSON, CBOR ->
                AwsError.badRequest(
                        "AccessDeniedException",
                        message + " because no identity-based policy allows the " + request.action() + " action");
        };
    }

    /** Too many calls. */
    public static AwsError throttled(AwsRequest request) {
        return switch (request.service()) {
            case "ec2" -> new AwsError("RequestLimitExceeded", 503, "Request limit exceeded.");
            case "iam", "sts" -> AwsError.badRequest("Throttling", "Rate exceeded");
            case "kinesis" ->
                AwsError.badRequest(
                        "LimitExceededException",
                        "Rate exceeded for account " + request.scope().account() + ".");
            case "organizations" -> AwsError.badRequest("TooManyRequestsException", "Rate exceeded");
            case "account" -> new AwsError("TooManyRequestsException", 429, "Too Many Requests");
            default -> AwsError.badRequest("ThrottlingException", "Rate exceeded");
        };
    }

    /** The session is over. */
    public static AwsError expiredToken(AwsRequest request) {
        String message = "The security token included in the request is expired";
        return switch (request.protocol()) {
            case EC2 -> AwsError.badRequest("RequestExpired", "Request has expired.");
            case QUERY -> new AwsError("ExpiredToken", 403, message);
            case REST_JSON -> new AwsError("ExpiredTokenException", 403, message);
            case JSON, CBOR -> AwsError.badRequest("ExpiredTokenException", message);
        };
    }

    /** The Region is not enabled for the account, so the key means nothing there. */
    public static AwsError regionOff(AwsRequest request) {
        String message = "The security token included in the request is invalid.";
        return switch (request.protocol()) {
            case EC2 ->
                new AwsError("AuthFailure", 401, "AWS was not able to validate the provided access credentials");
            case QUERY -> new AwsError("InvalidClientTokenId", 403, message);
            case REST_JSON -> new AwsError("UnrecognizedClientException", 403, message);
            case JSON, CBOR -> AwsError.badRequest("UnrecognizedClientException", message);
        };
    }

    /** An input member has a value that the service does not take. */
    public static AwsError invalid(AwsRequest request, String message) {
        return AwsError.badRequest(
                switch (request.service()) {
                    case "backup", "dax" -> "InvalidParameterValueException";
                    case "ec2" -> "InvalidParameterValue";
                    case "organizations" -> "InvalidInputException";
                    case "directconnect" -> "DirectConnectClientException";
                    case "iam", "sts" -> "ValidationError";
                    default -> "ValidationException";
                },
                message);
    }

    /** The service broke. */
    public static AwsError internal(AwsRequest request, int status) {
        String code = status == 503 ? "ServiceUnavailable" : "InternalServerError";
        if (request.protocol() == Protocol.QUERY || request.protocol() == Protocol.EC2) {
            code = status == 503 ? "Unavailable" : "InternalFailure";
        }
        return new AwsError(code, status, "An internal error occurred; please retry.");
    }

    /** The service has no such operation, or this fake does not know it. */
    public static AwsError unknownOperation(AwsRequest request) {
        return AwsError.badRequest("UnknownOperationException", "no operation " + request.action());
    }

    /** The ARN of whoever signed the request. */
    public static String caller(AwsRequest request) {
        String token = request.sessionToken();
        return token != null && token.startsWith("session/")
                ? request.scope().globalArn("sts", "assumed-role/" + sessionPath(token))
                : request.scope().globalArn("iam", "user/auditor");
    }

    private static String sessionPath(String token) {
        String[] steps = token.split("/", -1);
        return steps[2] + "/" + steps[3];
    }
}
