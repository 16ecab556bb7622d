package io.github.wardyn.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.HttpURLConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DescribeKeyResponse;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Credentials;

/** Which account and Region a call reaches. */
class AccountsTest {
    private static final String HOME = "111122223333";
    private static final String OTHER = "444455556666";

    private final FakeAws aws = FakeAws.start();

    @BeforeEach
    void describe() {
        aws.region(HOME, "eu-west-1").table("here", table -> {});
        aws.region(HOME, "us-east-1").table("west", table -> {});
        aws.region(OTHER, "eu-west-1")
                .table("there", table -> {})
                .key("shared", key -> key.sharedWith(HOME))
                .key("private", key -> {});
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void theSignatureNamesTheRegion() {
        Sdk sdk = Sdk.of(aws, HOME, "us-east-1");
        assertThat(sdk.client(DynamoDbClient.builder()).listTables().tableNames())
                .containsExactly("west");
    }

    @Test
    void anAssumedRoleReachesItsAccount() {
        Credentials got = Sdk.of(aws, HOME, "eu-west-1")
                .client(StsClient.builder())
                .assumeRole(
                        r -> r.roleArn("arn:aws:iam::" + OTHER + ":role/Audit").roleSessionName("scan"))
                .credentials();
        Sdk there = new Sdk(
                aws.endpoint(),
                AwsSessionCredentials.create(got.accessKeyId(), got.secretAccessKey(), got.sessionToken()),
                "eu-west-1",
                1);
        assertThat(there.client(DynamoDbClient.builder()).listTables().tableNames())
                .containsExactly("there");
        assertThat(there.client(StsClient.builder()).getCallerIdentity().arn())
                .isEqualTo("arn:aws:sts::" + OTHER + ":assumed-role/Audit/scan");
    }

    @Test
    void aRoleOfAnUnknownAccountIsDenied() {
        StsClient sts = Sdk.of(aws).client(StsClient.builder());
        assertThat(catchThrowable(() -> sts.assumeRole(
                        r -> r.roleArn("arn:aws:iam::999999999999:role/Audit").roleSessionName("scan"))))
                .hasMessageContaining("not authorized to perform: sts:AssumeRole");
    }

    @Test
    void aRoleMayAskForAnExternalIdAndAnActiveAccount() {
        StsClient sts = Sdk.of(aws).client(StsClient.builder());
        aws.account(OTHER).assumable("Audit", "secret-word");
        assertThat(catchThrowable(() -> sts.assumeRole(r -> audit(r)))).isNotNull();
        assertThat(sts.assumeRole(r -> audit(r).externalId("secret-word")).credentials())
                .isNotNull();
        aws.account(OTHER).status("closed", "SUSPENDED");
        assertThat(catchThrowable(() -> sts.assumeRole(r -> audit(r).externalId("secret-word"))))
                .isNotNull();
    }

    private static AssumeRoleRequest.Builder audit(AssumeRoleRequest.Builder request) {
        return request.roleArn("arn:aws:iam::" + OTHER + ":role/Audit").roleSessionName("scan");
    }

    @Test
    void aRegionThatMustBeEnabledIsOffUntilItIsUsed() {
        DynamoDbClient client = Sdk.of(aws, HOME, "me-south-1").client(DynamoDbClient.builder());
        assertThat(catchThrowable(client::listTables)).hasMessageContaining("security token");
        aws.region(HOME, "me-south-1").table("enabled", table -> {});
        assertThat(client.listTables().tableNames()).containsExactly("enabled");
    }

    @Test
    void anUnsignedRequestIsRefusedAndCounted() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) aws.endpoint().toURL().openConnection();
        assertThat(connection.getResponseCode()).isEqualTo(403);
        assertThat(aws.calls().counts()).containsOnlyKeys(new Call(Call.UNREAD, "", "", "MissingAuthenticationToken"));
    }

    @Test
    void aSharedKeyIsDescribedButItsPolicyStaysWithItsOwner() {
        KmsClient kms = Sdk.of(aws, HOME, "eu-west-1").client(KmsClient.builder());
        String arn = "arn:aws:kms:eu-west-1:" + OTHER + ":key/";
        DescribeKeyResponse described = kms.describeKey(r -> r.keyId(arn + "shared"));
        assertThat(described.keyMetadata().awsAccountId()).isEqualTo(OTHER);
        assertThat(catchThrowable(() -> kms.getKeyPolicy(r -> r.keyId(arn + "shared"))))
                .hasMessageContaining("not authorized");
        assertThat(catchThrowable(() -> kms.describeKey(r -> r.keyId(arn + "private"))))
                .hasMessageContaining("not authorized");
    }

    @Test
    void callsAreCountedByActionAccountAndRegion() {
        Sdk.of(aws, OTHER, "eu-west-1").client(DynamoDbClient.builder()).listTables();
        assertThat(aws.calls().counts()).containsOnlyKeys(new Call("dynamodb:ListTables", OTHER, "eu-west-1", Call.OK));
        assertThat(aws.calls().actions()).containsExactly("dynamodb:ListTables");
    }
}
