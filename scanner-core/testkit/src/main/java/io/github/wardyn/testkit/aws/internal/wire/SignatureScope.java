package io.github.wardyn.testkit.aws.internal.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code Authorization} header says: who asks, for which Region and service.
 *
 * @param accessKeyId the access key id
 * @param region the Region signed for
 * @param service the signing name of the service
 */
public record SignatureScope(String accessKeyId, String region, String service) {
    private static final Pattern CREDENTIAL =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/\\d{8}/([^/]+)/([^/]+)/aws4_request.*");
    private static final Pattern ACCOUNT = Pattern.compile("A[A-Z]IA(\\d{12}).*");

    /** Reads the header, or throws the error that AWS answers an unsigned request with. */
    public static SignatureScope of(@Nullable String authorization) {
        Matcher matcher = CREDENTIAL.matcher(authorization == null ? "" : authorization);
        if (!matcher.matches()) {
            throw new AwsError("MissingAuthenticationToken", 403, "Request is missing Authentication Token");
        }
        return new SignatureScope(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /** The account that the key belongs to: its digits 5 to 16, else the account given. */
    public String accountOr(String otherwise) {
        Matcher matcher = ACCOUNT.matcher(accessKeyId);
        return matcher.matches() ? matcher.group(1) : otherwise;
    }
}
