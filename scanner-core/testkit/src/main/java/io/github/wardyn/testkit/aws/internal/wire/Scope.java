package io.github.wardyn.testkit.aws.internal.wire;

/**
 * An account and a Region, as a request's signature names them.
 *
 * @param account twelve digits
 * @param region e.g. {@code eu-west-1}; {@code us-east-1} for global services
 */
public record Scope(String account, String region) {

    /** The partition of the Region: aws, aws-cn or aws-us-gov. */
    public String partition() {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    /** An ARN in this account and Region. */
    public String arn(String service, String resource) {
        return "arn:" + partition() + ":" + service + ":" + region + ":" + account + ":" + resource;
    }

    /** An ARN in this account, without a Region. */
    public String globalArn(String service, String resource) {
        return "arn:" + partition() + ":" + service + "::" + account + ":" + resource;
    }

    /** The same account in another Region. */
    public Scope in(String otherRegion) {
        return new Scope(account, otherRegion);
    }

    /** The same account in the Region that the partition's global services live in. */
    public Scope global() {
        return switch (partition()) {
            case "aws-cn" -> in("cn-north-1");
            case "aws-us-gov" -> in("us-gov-west-1");
            default -> in("us-east-1");
        };
    }
}
