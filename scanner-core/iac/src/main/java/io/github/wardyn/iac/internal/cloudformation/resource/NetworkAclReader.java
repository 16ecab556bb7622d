package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.NetworkAcl;
import io.github.wardyn.model.NetworkAclEntry;
import io.github.wardyn.model.Subnet;
import io.github.wardyn.model.Vpc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code AWS::EC2::NetworkAcl} with its {@code NetworkAclEntry} and {@code SubnetNetworkAclAssociation} resources. A
 * template never declares the default ACL of a VPC. Each direction ends with the rule 32767 that denies the rest.
 */
final class NetworkAclReader implements ResourceReader {
    private static final int LAST = 32_767;

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        var links = new Links(declarations);
        DeclaredFact<NetworkAcl> fact = declarations.fact(NetworkAcl.class, resource);
        fact.set(
                "vpc",
                links.one(Vpc.class, declarations.properties(resource).get("VpcId"), VpcReader.TYPE)
                        .orUnknown());
        fact.set("subnets", subnets(resource, declarations, links));
        fact.set("entries", entries(fact, resource, declarations));
        fact.set("isDefault", false);
        return List.of(fact.build());
    }

    private static Read<List<Subnet>> subnets(StackResource acl, Declarations declarations, Links links) {
        var subnets = new ArrayList<Subnet>();
        for (Field association : of("AWS::EC2::SubnetNetworkAclAssociation", acl, declarations)) {
            Read<Subnet> subnet = links.one(Subnet.class, association.get("SubnetId"), SubnetReader.TYPE)
                    .orUnknown();
            Subnet known = subnet.value();
            if (known == null) {
                return new Read<>(null, subnet.reason(), subnet.place());
            }
            subnets.add(known);
        }
        return Read.known(subnets, null);
    }

    private static List<NetworkAclEntry> entries(
            DeclaredFact<NetworkAcl> fact, StackResource acl, Declarations declarations) {
        var entries = new ArrayList<NetworkAclEntry>();
        for (Field entry : of("AWS::EC2::NetworkAclEntry", acl, declarations)) {
            entries.add(entry(fact, entry));
        }
        entries.add(new NetworkAclEntry(LAST, false, false, "-1", "0.0.0.0/0", null, null));
        entries.add(new NetworkAclEntry(LAST, true, false, "-1", "0.0.0.0/0", null, null));
        entries.sort(Comparator.comparing(NetworkAclReader::number));
        return entries;
    }

    private static int number(NetworkAclEntry entry) {
        @Nullable Integer number = entry.ruleNumber();
        return number == null ? 0 : number;
    }

    private static NetworkAclEntry entry(DeclaredFact<NetworkAcl> fact, Field entry) {
        Read<String> ipv4 = entry.get("CidrBlock").text();
        Read<String> cidr = ipv4.isAbsent() ? entry.get("Ipv6CidrBlock").text() : ipv4;
        return new NetworkAclEntry(
                fact.part(
                        "entries.ruleNumber", entry.get("RuleNumber").integer().orUnknown()),
                fact.part("entries.egress", entry.get("Egress").truth().or(false)),
                fact.part(
                        "entries.allow",
                        entry.get("RuleAction").text().orUnknown().map("allow"::equalsIgnoreCase)),
                fact.part("entries.protocol", entry.get("Protocol").text().orUnknown()),
                fact.part("entries.cidr", cidr.orUnknown()),
                fact.part("entries.fromPort", entry.get("PortRange").get("From").integer()),
                fact.part("entries.toPort", entry.get("PortRange").get("To").integer()));
    }

    private static List<Field> of(String type, StackResource acl, Declarations declarations) {
        return declarations.ofType(type).stream()
                .map(declarations::properties)
                .filter(part -> declarations
                        .target(part.get("NetworkAclId").value())
                        .filter(acl::equals)
                        .isPresent())
                .toList();
    }
}
