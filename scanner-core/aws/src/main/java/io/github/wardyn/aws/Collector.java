package io.github.wardyn.aws;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is read of an account; people choose by {@link #collectorName()}. */
public enum Collector {
    /** Tables and all that belongs to them. */
    DYNAMODB,
    /** DAX clusters. */
    DAX,
    /** AWS Backup: plans, vaults, recovery points, jobs. */
    BACKUP,
    /** What Application Auto Scaling scales. */
    AUTO_SCALING,
    /** VPCs with their endpoints and guards, VPN and Direct Connect. */
    NETWORK,
    /** What CloudTrail records. */
    CLOUDTRAIL,
    /** How clients connect, from CloudTrail's events; read only with a window to look back. */
    CLIENT_EVENTS,
    /** The roles of DAX clusters. */
    IAM,
    /** The keys that anything names. */
    KMS;

    /** Gives the name for options and messages, e.g. {@code auto-scaling}. */
    public String collectorName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds a collector by its name. */
    public static Optional<Collector> find(String name) {
        return Stream.of(values())
                .filter(one -> one.collectorName().equals(name))
                .findFirst();
    }

    /** Gives the IAM actions that it needs. */
    public List<String> actions() {
        return Sources.calls(this).stream().map(Call::action).toList();
    }

    /** Gives the types of facts that it gives. */
    public Set<FactType> facts() {
        return Sources.facts(this);
    }
}
