package io.github.wardyn.iac.internal.cloudformation.resource;

import static java.util.Map.entry;

import io.github.wardyn.iac.internal.cloudformation.InlineIgnores;
import io.github.wardyn.iac.internal.cloudformation.PropertyNames;
import io.github.wardyn.iac.internal.cloudformation.Stack;
import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads all facts that a root template and the stacks nested in it declare. */
public final class ResourceReaders {
    private static final Map<String, ResourceReader> BY_TYPE = Map.ofEntries(
            entry("AWS::DynamoDB::Table", new TableReader()),
            entry("AWS::Serverless::SimpleTable", new TableReader()),
            entry("AWS::DynamoDB::GlobalTable", new GlobalTableReader()),
            entry("AWS::KMS::Key", new KmsKeyReader()),
            entry("AWS::KMS::ReplicaKey", new KmsKeyReader()),
            entry("AWS::DAX::Cluster", new DaxClusterReader()),
            entry("AWS::Backup::BackupPlan", new BackupPlanReader()),
            entry("AWS::Backup::BackupSelection", new BackupSelectionReader()),
            entry("AWS::Backup::BackupVault", new BackupVaultReader()),
            entry("AWS::ApplicationAutoScaling::ScalableTarget", new ScalableTargetReader()),
            entry(VpcReader.TYPE, new VpcReader()),
            entry(SubnetReader.TYPE, new SubnetReader()),
            entry("AWS::EC2::SecurityGroup", new SecurityGroupReader()),
            entry("AWS::EC2::NetworkAcl", new NetworkAclReader()),
            entry("AWS::EC2::FlowLog", new FlowLogReader()),
            entry("AWS::EC2::VPCEndpoint", new VpcEndpointReader()),
            entry("AWS::EC2::VPNConnection", new VpnConnectionReader()),
            entry("AWS::IAM::Role", new IamRoleReader()),
            entry("AWS::CloudTrail::Trail", new TrailReader()));

    private ResourceReaders() {}

    /** Gives the facts of a stack and of those nested in it, and the waivers that its resources carry. */
    public static DeclaredFacts read(Stack root) {
        var declarations = new Declarations(root);
        var facts = new ArrayList<Fact>();
        var waivers = new ArrayList<Waiver>();
        for (StackResource resource : declarations.all()) {
            PropertyNames.check(resource);
            ResourceReader reader = BY_TYPE.get(resource.type());
            if (reader != null) {
                List<Fact> declared = reader.read(resource, declarations);
                facts.addAll(declared);
                waivers.addAll(waivers(resource, declared));
            }
        }
        return new DeclaredFacts(facts, waivers);
    }

    /** What a resource accepts holds for what it declares within itself too, such as replicas. */
    private static List<Waiver> waivers(StackResource resource, List<Fact> declared) {
        String canonical = Declarations.canonical(resource);
        var waivers = new ArrayList<>(InlineIgnores.read(resource, canonical));
        boolean hasParts =
                declared.stream().anyMatch(fact -> !fact.id().canonical().equals(canonical));
        if (hasParts) {
            waivers.addAll(InlineIgnores.read(resource, canonical + "/*"));
        }
        return waivers;
    }
}
