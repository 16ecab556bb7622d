package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.Table;
import io.github.wardyn.testkit.aws.FakeAws;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** AWS's own endpoints, through a proxy that opens TLS. */
class RealEndpointsTest {

    private static final String OTHER = "444455556666";
    private static final Set<String> PROPERTIES =
            Set.of("https.proxyHost", "https.proxyPort", "aws.configFile", "aws.sharedCredentialsFile");

    @TempDir
    static Path certificates;

    @TempDir
    Path home;

    private static FakeAws aws;
    private static TlsRelay relay;

    @BeforeAll
    static void start() throws Exception {
        aws = FakeAws.start();
        for (String region : List.of("us-east-1", "us-gov-west-1", "cn-north-1")) {
            aws.region(Collecting.ACCOUNT, region)
                    .key("k", key -> {})
                    .table("orders", table -> table.customerManagedKey("k"));
        }
        aws.region(OTHER, "us-east-1").table("theirs", table -> {});
        relay = TlsRelay.to(aws.endpoint(), certificates);
    }

    @AfterAll
    static void stop() {
        relay.close();
        aws.close();
    }

    @BeforeEach
    void useTheProxy() {
        System.setProperty("https.proxyHost", "127.0.0.1");
        System.setProperty("https.proxyPort", Integer.toString(relay.port()));
    }

    @AfterEach
    void forget() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @ParameterizedTest(name = "{0} fips={1} dual-stack={2}")
    @CsvSource({
        "us-east-1, false, false, aws, dynamodb.us-east-1.amazonaws.com, kms.us-east-1.amazonaws.com",
        "us-east-1, true, false, aws, dynamodb-fips.us-east-1.amazonaws.com, kms-fips.us-east-1.amazonaws.com",
        "us-east-1, false, true, aws, dynamodb.us-east-1.api.aws, kms.us-east-1.api.aws",
        "us-gov-west-1, false, false, aws-us-gov, dynamodb.us-gov-west-1.amazonaws.com, kms.us-gov-west-1.amazonaws.com",
        "us-gov-west-1, true, false, aws-us-gov, dynamodb.us-gov-west-1.amazonaws.com, kms-fips.us-gov-west-1.amazonaws.com",
        "cn-north-1, false, false, aws-cn, dynamodb.cn-north-1.amazonaws.com.cn, kms.cn-north-1.amazonaws.com.cn",
    })
    void eachPartitionAndKindOfEndpointIsReached(
            String region, boolean fips, boolean dualStack, String partition, String dynamodb, String kms) {
        Snapshot snapshot = collect(request()
                .regions(List.of(region))
                .connection(connection().withEndpoints(fips, dualStack))
                .credentials(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(FakeAws.accessKeyId(Collecting.ACCOUNT), "any"))));

        assertThat(relay.hosts()).contains(dynamodb, kms);
        assertThat(Facts.of(snapshot).map(Fact::id).map(id -> id.canonical().split(":", -1)[1]))
                .isNotEmpty()
                .containsOnly(partition);
        assertThat(Facts.reasons(snapshot)).containsExactly("not-collected organizations:ListAccounts");
    }

    @Test
    void aProxyThatIsNotTrustedIsNotSpokenTo() {
        Snapshot snapshot = collect(request()
                .connection(ConnectionSettings.DEFAULT.withAttempts(1, Duration.ofMillis(1), Duration.ofSeconds(10)))
                .credentials(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(FakeAws.accessKeyId(Collecting.ACCOUNT), "any"))));

        assertThat(Facts.of(snapshot)).isEmpty();
        assertThat(Facts.reasons(snapshot)).containsExactly("throttled sts:GetCallerIdentity");
    }

    @Test
    void aProfileIsFollowedThroughTheRolesThatItAssumes() throws Exception {
        Path config = home.resolve("config");
        Files.writeString(config, """
                [profile base]
                aws_access_key_id = %s
                aws_secret_access_key = any
                region = us-east-1
                [profile other]
                role_arn = arn:aws:iam::%s:role/scan
                source_profile = base
                region = us-east-1
                """.formatted(FakeAws.accessKeyId(Collecting.ACCOUNT), OTHER));
        System.setProperty("aws.configFile", config.toString());
        System.setProperty("aws.sharedCredentialsFile", home.resolve("none").toString());

        Snapshot snapshot = collect(request()
                .accounts(new AccountChoice(List.of("base", "other"), List.of(), null, null, false, Set.of())));

        assertThat(Facts.of(snapshot, Table.class)
                        .map(table -> table.id().scope() + " " + table.id().name()))
                .containsExactly(Collecting.ACCOUNT + " orders", OTHER + " theirs");
    }

    private static ConnectionSettings connection() {
        return ConnectionSettings.DEFAULT
                .withAttempts(1, Duration.ofMillis(1), Duration.ofSeconds(10))
                .withCaBundle(relay.certificate());
    }

    private static LiveRequest.Builder request() {
        return LiveRequest.builder()
                .connection(connection())
                .regions(List.of("us-east-1"))
                .collectors(Set.of(Collector.DYNAMODB, Collector.KMS))
                .clock(() -> aws.now());
    }

    private static Snapshot collect(LiveRequest.Builder request) {
        return Collecting.collect(request.build());
    }
}
