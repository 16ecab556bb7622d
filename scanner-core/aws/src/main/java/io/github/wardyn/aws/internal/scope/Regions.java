package io.github.wardyn.aws.internal.scope;

import io.github.wardyn.aws.internal.call.Caller;
import io.github.wardyn.aws.internal.call.Refusal;
import io.github.wardyn.aws.internal.collect.Clients;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.RegionMetadata;
import software.amazon.awssdk.services.account.AccountClient;
import software.amazon.awssdk.services.account.model.ListRegionsResponse;
import software.amazon.awssdk.services.account.model.RegionOptStatus;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The Regions of an account that are read.
 *
 * @param codes e.g. eu-west-1, sorted
 * @param gap why there may be more; null where there are not
 */
public record Regions(List<String> codes, @Nullable UnknownReason gap) {

    /**
     * Asks the account for its enabled Regions. Where it does not tell, all Regions that this version knows of the
     * partition are tried.
     */
    public static Regions enabled(Entrance entrance, Clients clients, Caller caller) {
        AccountClient client = clients.get(AccountClient.class, AccountClient::builder, new Region(entrance.home()));
        Set<String> codes = new TreeSet<>();
        Refusal refused = caller.pages(
                ScopeCall.LIST_REGIONS,
                token -> client.listRegions(r -> r.nextToken(token)
                        .regionOptStatusContains(RegionOptStatus.ENABLED, RegionOptStatus.ENABLED_BY_DEFAULT)),
                ListRegionsResponse::nextToken,
                page -> page.regions().forEach(region -> codes.add(region.regionName())));
        UnknownReason gap = refused == null ? null : refused.reason();
        if (gap != null) {
            codes.addAll(known(entrance.partition()));
        }
        return new Regions(List.copyOf(codes), gap);
    }

    private static List<String> known(String partition) {
        return DynamoDbClient.serviceMetadata().regions().stream()
                .filter(region -> {
                    RegionMetadata metadata = RegionMetadata.of(region);
                    return metadata != null && metadata.partition().id().equals(partition);
                })
                .map(software.amazon.awssdk.regions.Region::id)
                .toList();
    }
}
