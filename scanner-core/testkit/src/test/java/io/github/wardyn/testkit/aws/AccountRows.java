package io.github.wardyn.testkit.aws;

import static io.github.wardyn.testkit.aws.Row.row;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.account.AccountClient;
import software.amazon.awssdk.services.account.model.RegionOptStatus;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.sts.StsClient;

/** KMS, STS, IAM, Organizations and Account Management. */
final class AccountRows {
    private static final String KEY = "0f5b7f1e-3a6a-4d5e-9c1e-8a2b6f3d4c5e";
    private static final String POLICY = "arn:aws:iam::111122223333:policy/dax-read";
    private static final String READ = "{\"Statement\":[{\"Action\":\"dynamodb:GetItem\"}]}";

    private AccountRows() {}

    static void describe(FakeAws aws) {
        aws.region("111122223333", "eu-west-1")
                .key(
                        KEY,
                        key -> key.tag("team", "shop")
                                .grant("g1", "arn:aws:iam::111122223333:role/app", List.of("Decrypt", "CreateGrant"))
                                .rotation(true))
                .alias("alias/shop", KEY);
        aws.account("111122223333")
                .role("dax-role", "dax.amazonaws.com", Map.of("inline", READ))
                .policy("dax-read", READ)
                .attach("dax-role", POLICY);
        aws.account("444455556666").status("closed", "SUSPENDED");
    }

    static List<Row> rows(Sdk sdk) {
        return Stream.of(kmsRows(sdk), stsRows(sdk), iamRows(sdk), otherRows(sdk))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> kmsRows(Sdk sdk) {
        KmsClient kms = sdk.client(KmsClient.builder());
        return List.of(
                row(
                        "kms:DescribeKey",
                        () -> {
                            var key =
                                    kms.describeKey(r -> r.keyId("alias/shop")).keyMetadata();
                            return List.of(key.keyId(), key.keyStateAsString(), key.keyManagerAsString());
                        },
                        List.of(KEY, "Enabled", "CUSTOMER")),
                row(
                        "kms:ListAliases",
                        () -> kms.listAliases().aliases().stream()
                                .map(alias -> alias.aliasName() + " " + alias.targetKeyId())
                                .toList(),
                        List.of("alias/shop " + KEY)),
                row(
                        "kms:GetKeyRotationStatus",
                        () -> kms.getKeyRotationStatus(r -> r.keyId(KEY)).rotationPeriodInDays(),
                        365),
                row(
                        "kms:GetKeyPolicy",
                        () -> kms.getKeyPolicy(r -> r.keyId(KEY)).policy().contains("arn:aws:iam::111122223333:root"),
                        true),
                row(
                        "kms:ListGrants",
                        () -> kms.listGrants(r -> r.keyId(KEY)).grants().get(0).operationsAsStrings(),
                        List.of("Decrypt", "CreateGrant")),
                row(
                        "kms:ListResourceTags",
                        () -> kms.listResourceTags(r -> r.keyId(KEY))
                                .tags()
                                .get(0)
                                .tagValue(),
                        "shop"));
    }

    private static List<Row> stsRows(Sdk sdk) {
        StsClient sts = sdk.client(StsClient.builder());
        return List.of(
                row(
                        "sts:GetCallerIdentity",
                        () -> sts.getCallerIdentity().arn(),
                        "arn:aws:iam::111122223333:user/auditor"),
                row(
                        "sts:AssumeRole",
                        () -> sts.assumeRole(r -> r.roleArn("arn:aws:iam::111122223333:role/audit/Wardyn")
                                        .roleSessionName("scan"))
                                .assumedRoleUser()
                                .arn(),
                        "arn:aws:sts::111122223333:assumed-role/Wardyn/scan"));
    }

    private static List<Row> iamRows(Sdk sdk) {
        IamClient iam = sdk.client(IamClient.builder());
        String encoded = READ.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\"", "%22")
                .replace("[", "%5B")
                .replace("]", "%5D")
                .replace(":", "%3A");
        return List.of(
                row(
                        "iam:GetRole",
                        () -> iam.getRole(r -> r.roleName("dax-role")).role().arn(),
                        "arn:aws:iam::111122223333:role/service-role/dax-role"),
                row(
                        "iam:ListRolePolicies",
                        () -> iam.listRolePolicies(r -> r.roleName("dax-role")).policyNames(),
                        List.of("inline")),
                row(
                        "iam:GetRolePolicy",
                        () -> iam.getRolePolicy(r -> r.roleName("dax-role").policyName("inline"))
                                .policyDocument(),
                        encoded),
                row(
                        "iam:ListAttachedRolePolicies",
                        () -> iam.listAttachedRolePolicies(r -> r.roleName("dax-role"))
                                .attachedPolicies()
                                .get(0)
                                .policyArn(),
                        POLICY),
                row(
                        "iam:GetPolicy",
                        () -> iam.getPolicy(r -> r.policyArn(POLICY)).policy().defaultVersionId(),
                        "v1"),
                row(
                        "iam:GetPolicyVersion",
                        () -> iam.getPolicyVersion(r -> r.policyArn(POLICY).versionId("v1"))
                                .policyVersion()
                                .document(),
                        encoded));
    }

    private static List<Row> otherRows(Sdk sdk) {
        return List.of(
                row(
                        "organizations:DescribeOrganization",
                        () -> sdk.client(OrganizationsClient.builder())
                                .describeOrganization()
                                .organization()
                                .masterAccountId(),
                        "111122223333"),
                row(
                        "organizations:ListAccounts",
                        () -> sdk.client(OrganizationsClient.builder()).listAccounts().accounts().stream()
                                .map(account -> account.id() + " " + account.statusAsString())
                                .toList(),
                        List.of("111122223333 ACTIVE", "444455556666 SUSPENDED")),
                row(
                        "account:ListRegions",
                        () -> sdk
                                .client(AccountClient.builder())
                                .listRegions(r -> r.regionOptStatusContains(
                                        RegionOptStatus.ENABLED_BY_DEFAULT, RegionOptStatus.ENABLED))
                                .regions()
                                .stream()
                                .map(region -> region.regionName())
                                .toList(),
                        List.of("eu-central-1", "eu-west-1", "us-east-1")));
    }
}
