package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.iac.internal.cloudformation.Value;
import io.github.wardyn.model.BillingMode;
import io.github.wardyn.model.DestinationStatus;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.KinesisDestination;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.StreamSpecification;
import io.github.wardyn.model.StreamViewType;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableIndex;
import io.github.wardyn.model.TableStatus;
import io.github.wardyn.model.TableStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code AWS::DynamoDB::Table}, and {@code AWS::Serverless::SimpleTable}, with their indexes, stream and Kinesis
 * destination.
 *
 * <p>Defaults besides those of {@link TableSettings}: billing mode PROVISIONED, of a SAM table PAY_PER_REQUEST unless it
 * names its throughput; deletion protection off; no stream; no resource policy; no tags; deleted with the stack.
 */
final class TableReader implements ResourceReader {
    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        Read<BillingMode> billing = billing(resource, properties);
        var facts = new ArrayList<Fact>();
        facts.add(table(resource, declarations, properties, billing));
        for (Field index : properties.get("GlobalSecondaryIndexes").possibleItems()) {
            facts.add(index(resource, declarations, index, billing));
        }
        stream(resource, declarations, properties, facts);
        if (properties.get("KinesisStreamSpecification").isDeclared()) {
            facts.add(kinesis(resource, declarations, properties.get("KinesisStreamSpecification")));
        }
        return facts;
    }

    private static Read<BillingMode> billing(StackResource resource, Field properties) {
        boolean onDemand = resource.type().startsWith("AWS::Serverless::")
                && !properties.get("ProvisionedThroughput").isWritten();
        return properties
                .get("BillingMode")
                .oneOf(BillingMode.class)
                .or(onDemand ? BillingMode.PAY_PER_REQUEST : BillingMode.PROVISIONED);
    }

    private static Table table(
            StackResource resource, Declarations declarations, Field properties, Read<BillingMode> billing) {
        DeclaredFact<Table> fact = declarations.fact(Table.class, resource);
        var settings = new TableSettings(fact, declarations);
        fact.set("tableStatus", TableStatus.ACTIVE).set("billingMode", billing);
        settings.throughput(properties.get("ProvisionedThroughput"), onDemand(billing));
        settings.encryption(properties.get("SSESpecification"), properties.get("SSESpecification"));
        settings.pointInTimeRecovery(properties.get("PointInTimeRecoverySpecification"));
        settings.timeToLive(properties.get("TimeToLiveSpecification"));
        settings.contributorInsights(properties.get("ContributorInsightsSpecification"));
        fact.set(
                "deletionProtectionEnabled",
                properties.get("DeletionProtectionEnabled").truth().or(false));
        Field stream = properties.get("StreamSpecification");
        fact.place("streamSpecification", stream);
        fact.set(
                "streamSpecification",
                new StreamSpecification(
                        fact.part("streamSpecification.streamEnabled", streamEnabled(stream)),
                        fact.part(
                                "streamSpecification.streamViewType",
                                stream.get("StreamViewType").oneOf(StreamViewType.class))));
        fact.set(
                "resourcePolicy",
                new Policies(declarations).read(properties.get("ResourcePolicy").get("PolicyDocument")));
        Commons.lifecycle(fact, resource);
        Commons.tags(fact, properties.get("Tags"));
        return fact.absent("globalTableVersion", "archivalSummary", "restoreSummary")
                .build();
    }

    /** A stream is on wherever its specification is written. */
    private static Read<Boolean> streamEnabled(Field stream) {
        return stream.read(branch -> {
            boolean open = branch.value() instanceof Value.Unknown;
            return open ? Field.unknownBranch(branch.value()) : Read.known(branch.isWritten(), null);
        });
    }

    private static @Nullable Boolean onDemand(Read<BillingMode> billing) {
        return billing.map(mode -> mode == BillingMode.PAY_PER_REQUEST).value();
    }

    private static TableIndex index(
            StackResource resource, Declarations declarations, Field index, Read<BillingMode> billing) {
        String name = index.get("IndexName").toString();
        ResourceId id = declarations.id(resource, "index", name);
        DeclaredFact<TableIndex> fact = declarations.fact(TableIndex.class, id, resource, index);
        fact.set("table", Links.to(Table.class, declarations.id(resource)));
        var settings = new TableSettings(fact, declarations);
        settings.throughput(index.get("ProvisionedThroughput"), onDemand(billing));
        settings.contributorInsights(index.get("ContributorInsightsSpecification"));
        return fact.build();
    }

    private static void stream(StackResource resource, Declarations declarations, Field properties, List<Fact> facts) {
        Field stream = properties.get("StreamSpecification");
        if (!stream.isDeclared()) {
            return;
        }
        ResourceId table = declarations.id(resource);
        var id = new ResourceId(table.scope(), table.region(), table.name(), table.canonical() + "/stream");
        facts.add(declarations
                .fact(TableStream.class, id, resource, stream)
                .set("table", Links.to(Table.class, table))
                .set(
                        "streamViewType",
                        stream.get("StreamViewType").oneOf(StreamViewType.class).orUnknown())
                .set(
                        "resourcePolicy",
                        new Policies(declarations)
                                .read(stream.get("ResourcePolicy").get("PolicyDocument")))
                .build());
    }

    private static KinesisDestination kinesis(StackResource resource, Declarations declarations, Field specification) {
        ResourceId table = declarations.id(resource);
        var id = new ResourceId(table.scope(), table.region(), table.name(), table.canonical() + "/kinesis");
        Field stream = specification.get("StreamArn");
        return declarations
                .fact(KinesisDestination.class, id, resource, specification)
                .set("table", Links.to(Table.class, table))
                .set("streamArn", new Links(declarations).text(stream).orUnknown())
                .set("destinationStatus", DestinationStatus.ACTIVE)
                .set("encryptionType", KinesisStreams.encryption(stream, declarations))
                .build();
    }
}
