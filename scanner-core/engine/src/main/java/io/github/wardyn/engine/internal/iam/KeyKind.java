package io.github.wardyn.engine.internal.iam;

import java.util.List;
import java.util.Locale;

/**
 * Who decides on the value of a condition key.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">AWS global
 *     condition context keys</a>
 */
enum KeyKind {
    /** The caller's account. */
    ACCOUNT("aws:principalaccount", "kms:calleraccount"),
    /** The caller's ARN. */
    ARN("aws:principalarn"),
    /** The caller's organization, or its place in it. */
    ORGANIZATION("aws:principalorgid", "aws:principalorgpaths"),
    /** Other names that AWS gives a caller. */
    IDENTITY("aws:userid", "aws:username", "aws:federatedprovider", "aws:sourceidentity"),
    /** Tags of the caller, which its own account sets. */
    TAG("aws:principaltag/"),
    /** Which kind of caller it is. */
    TYPE("aws:principaltype"),
    /** Whether and which service of AWS calls. */
    SERVICE("aws:principalisawsservice", "aws:principalservicename", "aws:principalservicenameslist"),
    /** The network or the resource from which a request comes. */
    ORIGIN(
            "aws:sourcevpc",
            "aws:sourcevpce",
            "aws:sourcevpcarn",
            "aws:sourceaccount",
            "aws:sourcearn",
            "aws:sourceowner",
            "aws:sourceorgid",
            "aws:sourceorgpaths",
            "aws:vpceaccount",
            "aws:vpceorgid",
            "aws:vpceorgpaths",
            "aws:ec2instancesourcevpc",
            "aws:ec2instancesourceprivateipv4"),
    /** The internet address from which a request comes. */
    ADDRESS("aws:sourceip"),
    /** When a request is made. */
    TIME("aws:currenttime", "aws:epochtime"),
    /** What a request is about. */
    RESOURCE(
            "aws:resourceaccount",
            "aws:resourceorgid",
            "aws:resourceorgpaths",
            "aws:resourcetag/",
            "kms:resourcealiases",
            "kms:keyspec",
            "kms:keyusage",
            "kms:keyorigin",
            "kms:multiregion",
            "kms:multiregionkeytype"),
    /** What the caller puts into a request, or may choose by the way it calls. */
    REQUEST(
            "aws:securetransport",
            "aws:useragent",
            "aws:referer",
            "aws:requestedregion",
            "aws:requesttag/",
            "aws:tagkeys",
            "aws:multifactorauthpresent",
            "aws:multifactorauthage",
            "aws:tokenissuetime",
            "aws:viaawsservice",
            "aws:calledvia",
            "aws:calledviafirst",
            "aws:calledvialast",
            "aws:vpcsourceip",
            "kms:viaservice",
            "kms:grantisforawsresource",
            "kms:",
            "dynamodb:"),
    /** A key of which nothing is known here. */
    UNRECOGNISED;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    KeyKind(String... keys) {
        this.keys = List.of(keys);
    }

    static KeyKind of(String key) {
        String lowerCase = key.toLowerCase(Locale.ROOT);
        for (KeyKind kind : values()) {
            if (kind.keys.stream().anyMatch(known -> isOf(lowerCase, known))) {
                return kind;
            }
        }
        return UNRECOGNISED;
    }

    private static boolean isOf(String key, String known) {
        boolean family = known.endsWith("/") || known.endsWith(":");
        return family ? key.startsWith(known) : key.equals(known);
    }
}
