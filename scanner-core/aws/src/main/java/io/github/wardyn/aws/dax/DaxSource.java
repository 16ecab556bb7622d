package io.github.wardyn.aws.dax;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.call.Refusal;
import io.github.wardyn.aws.internal.collect.ServiceSource;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dax.DaxClient;
import software.amazon.awssdk.services.dax.model.Cluster;
import software.amazon.awssdk.services.dax.model.DescribeClustersResponse;

/**
 * Reads the DAX clusters of a Region.
 *
 * <p>DAX is in few Regions. Where this version knows of none, and nobody answers there or DAX denies its own API ("Access
 * Denied to API Version: DAX_V3", as it puts it), the Region has no clusters; that is no gap.
 */
public final class DaxSource implements ServiceSource {

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.DAX_CLUSTER);
    }

    @Override
    public List<? extends Call> calls() {
        return List.of(DaxCall.values());
    }

    @Override
    public void read(Visit visit) {
        DaxClient client = visit.client(DaxClient.class, DaxClient::builder);
        List<Cluster> clusters = new ArrayList<>();
        Refusal refusal = visit.list(
                DaxCall.DESCRIBE_CLUSTERS,
                token -> client.describeClusters(r -> r.nextToken(token)),
                DescribeClustersResponse::nextToken,
                page -> clusters.addAll(page.clusters()));
        if (refusal != null && !isAbsent(refusal, visit.site().region().code())) {
            visit.gap(refusal.reason(), FactType.DAX_CLUSTER);
        }
        ClusterReading reading = new ClusterReading(visit, client);
        clusters.forEach(cluster -> visit.fork(() -> reading.read(cluster)));
    }

    private static boolean isAbsent(Refusal refusal, String region) {
        return !DaxClient.serviceMetadata().regions().contains(Region.of(region))
                && (!refusal.answered() || refusal.is("InvalidParameterValue"));
    }
}
