package io.github.wardyn.testkit.aws.internal.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.AwsRequest;
import io.github.wardyn.testkit.aws.internal.wire.Refusals;
import io.github.wardyn.testkit.aws.internal.world.World;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All operations that the fake knows, by IAM action. */
public final class Services {
    private final Regions regions;
    private final Map<String, Operation> operations = new TreeMap<>();

    /**
     * The services of a world.
     *
     * @param world the resources
     * @param clock says when sessions expire
     */
    public Services(World world, Clock clock) {
        regions = new Regions(world);
        add("dynamodb", new DynamoDbTables(world).operations());
        add("dynamodb", new DynamoDbBackups(world).operations());
        add("dynamodb", new DynamoDbGlobalTables(world).operations());
        add("kms", new Kms(world).operations());
        add("sts", new Sts(world, clock).operations());
        add("dax", new Dax(world).operations());
        add("backup", new BackupPlans(world).operations());
        add("backup", new BackupVaults(world).operations());
        add("backup", new BackupJobs(world).operations());
        add("application-autoscaling", new AutoScaling(world).operations());
        add("ec2", new Ec2(world).operations());
        add("directconnect", new DirectConnect(world).operations());
        add("iam", new Iam(world).operations());
        add("cloudtrail", new CloudTrail(world).operations());
        add("kinesis", new Kinesis(world).operations());
        add("organizations", new Organizations(world).operations());
        add("account", regions.operations());
    }

    /** The IAM actions of all operations. */
    public Set<String> actions() {
        return operations.keySet();
    }

    /** Answers a request, or throws the error of its service. */
    public ObjectNode answer(AwsRequest request) {
        if (regions.isOff(request.scope())) {
            throw Refusals.regionOff(request);
        }
        Operation operation = operations.get(request.action());
        if (operation == null) {
            throw Refusals.unknownOperation(request);
        }
        return operation.answer(request);
    }

    private void add(String service, Map<String, Operation> byName) {
        byName.forEach((name, operation) -> operations.put(service + ":" + name, operation));
    }
}
