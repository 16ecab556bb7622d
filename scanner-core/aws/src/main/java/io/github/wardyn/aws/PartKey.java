package io.github.wardyn.aws;

import io.github.wardyn.model.Region;

/**
 * Names what one collector found in one account and Region.
 *
 * @param account twelve digits
 * @param region the Region; {@link Region#NONE} for global services
 * @param collector what was read
 */
public record PartKey(String account, Region region, Collector collector) implements Comparable<PartKey> {

    @Override
    public int compareTo(PartKey other) {
        int byAccount = account.compareTo(other.account);
        int byRegion = byAccount != 0 ? byAccount : region.compareTo(other.region);
        return byRegion != 0 ? byRegion : collector.compareTo(other.collector);
    }

    /** Gives a text that fits a file name, e.g. {@code 111122223333_eu-west-1_dynamodb}. */
    @Override
    public String toString() {
        return account + "_" + (region.code().isEmpty() ? "global" : region.code()) + "_" + collector.collectorName();
    }
}
