package io.github.wardyn.cli.moto;

import java.io.IOException;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.OrganizationFeatureSet;

/** Fills moto through the calls that write, which the scanner never makes. */
final class MotoWorld {

    private MotoWorld() {}

    /** Gives the keys, which have other ids every time. */
    static MotoKeys fill(MotoClients clients) throws IOException, InterruptedException {
        MotoBucket.create(clients);
        MotoKeys keys = new MotoKeys(clients);
        keys.create();
        new MotoTables(clients, keys).fill();
        new MotoBackups(clients, keys).fill();
        new MotoClusters(clients).fill();
        new MotoNetwork(clients).fill();
        trail(clients.client(CloudTrailClient.builder()));
        organisation(clients.client(OrganizationsClient.builder()));
        keys.retire();
        return keys;
    }

    private static void trail(CloudTrailClient cloudTrail) {
        cloudTrail.createTrail(
                r -> r.name("audit").s3BucketName(MotoBucket.NAME).isMultiRegionTrail(true));
        cloudTrail.putEventSelectors(r -> r.trailName("audit")
                .eventSelectors(selector -> selector.readWriteType(ReadWriteType.ALL)
                        .includeManagementEvents(true)
                        .dataResources(resource -> resource.type("AWS::DynamoDB::Table")
                                .values(MotoClients.arn("dynamodb", "table/orders")))));
        cloudTrail.startLogging(r -> r.name("audit"));
    }

    private static void organisation(OrganizationsClient organizations) {
        organizations.createOrganization(r -> r.featureSet(OrganizationFeatureSet.ALL));
        organizations.createAccount(r -> r.accountName("sandbox").email("sandbox@example.com"));
    }
}
