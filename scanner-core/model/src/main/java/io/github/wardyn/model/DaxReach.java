package io.github.wardyn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A DAX cluster with what its role may read and how it can be reached.
 *
 * @param subject the cluster
 * @param tables the tables that its role may read, as far as they were read
 * @param wildcardStatements statements of its role that allow every DynamoDB action, or any action on every
 *     resource
 * @param openPorts inbound rules of its security groups that admit every address to its ports
 * @param flowLogged true where an active flow log watches its VPC, all its subnets, or all its network interfaces
 * @param aclsOpen true where every network ACL of its subnets allows all inbound traffic
 * @param zones distinct Availability Zones of its nodes
 * @param unknowns what could not be concluded, and why
 */
public record DaxReach(
        DaxCluster subject,
        List<Table> tables,
        @Nullable Integer wildcardStatements,
        List<IpPermission> openPorts,
        @Nullable Boolean flowLogged,
        @Nullable Boolean aclsOpen,
        @Nullable Integer zones,
        Unknowns unknowns)
        implements Derived {
    public DaxReach {
        tables = List.copyOf(tables);
        openPorts = List.copyOf(openPorts);
        unknowns.explain("wildcardStatements", wildcardStatements)
                .explain("flowLogged", flowLogged)
                .explain("aclsOpen", aclsOpen)
                .explain("zones", zones);
    }

    /** Gives the tables that it reaches and that are known to use a customer managed key. */
    public List<Table> customerManagedTables() {
        return tables.stream()
                .filter(table ->
                        table.sseDescription() != null && table.sseDescription().keyType() == KeyType.CUSTOMER_MANAGED)
                .toList();
    }

    /** Gives the tags of the tables that it reaches, as far as they are known. */
    public List<Map<String, String>> tableTags() {
        List<Map<String, String>> tags = new ArrayList<>();
        for (Table table : tables) {
            if (table.tags() != null) {
                tags.add(table.tags());
            }
        }
        return tags;
    }
}
