package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.IpPermission;
import io.github.wardyn.model.SecurityGroup;
import io.github.wardyn.model.Vpc;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code AWS::EC2::SecurityGroup} with its own inbound rules and those of {@code AWS::EC2::SecurityGroupIngress}. By
 * default it admits nobody, and lies in the default VPC, which is not known.
 */
final class SecurityGroupReader implements ResourceReader {
    private static final String INGRESS = "AWS::EC2::SecurityGroupIngress";

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        DeclaredFact<SecurityGroup> fact = declarations.fact(SecurityGroup.class, resource);
        fact.set(
                "vpc",
                new Links(declarations)
                        .one(Vpc.class, properties.get("VpcId"), VpcReader.TYPE)
                        .orUnknown());
        Read<List<Field>> inline =
                properties.get("SecurityGroupIngress").items().or(List.of());
        fact.set("ipPermissions", inline.map(rules -> {
            var permissions = new ArrayList<IpPermission>();
            rules.forEach(rule -> permissions.add(permission(fact, rule)));
            standalone(resource, declarations).forEach(rule -> permissions.add(permission(fact, rule)));
            return permissions;
        }));
        return List.of(fact.build());
    }

    private static List<Field> standalone(StackResource group, Declarations declarations) {
        return declarations.ofType(INGRESS).stream()
                .map(declarations::properties)
                .filter(rule -> names(rule.get("GroupId"), group, declarations)
                        || names(rule.get("GroupName"), group, declarations))
                .toList();
    }

    private static boolean names(Field field, StackResource group, Declarations declarations) {
        return declarations.target(field.value()).filter(group::equals).isPresent();
    }

    private static IpPermission permission(DeclaredFact<SecurityGroup> fact, Field rule) {
        Integer from = fact.part("ipPermissions.fromPort", port(rule.get("FromPort")));
        Integer to = fact.part("ipPermissions.toPort", port(rule.get("ToPort")));
        String protocol = fact.part(
                "ipPermissions.ipProtocol", rule.get("IpProtocol").text().orUnknown());
        return new IpPermission(protocol, from, to, fact.part("ipPermissions.cidrs", cidrs(rule)));
    }

    /** In a rule of all protocols EC2 writes -1 for the ports. */
    private static Read<Integer> port(Field field) {
        return field.integer().then(port -> port < 0 ? Read.absent() : Read.known(port, field.place()));
    }

    private static Read<List<String>> cidrs(Field rule) {
        var cidrs = new ArrayList<String>();
        for (String property : List.of("CidrIp", "CidrIpv6")) {
            Read<String> cidr = rule.get(property).text();
            if (cidr.reason() != null) {
                return new Read<>(null, cidr.reason(), cidr.place());
            }
            String known = cidr.value();
            if (known != null) {
                cidrs.add(known);
            }
        }
        return Read.known(cidrs, null);
    }
}
