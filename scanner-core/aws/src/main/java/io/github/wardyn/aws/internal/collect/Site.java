package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;

/**
 * One account in one Region.
 *
 * @param partition aws, aws-cn or aws-us-gov
 * @param account twelve digits
 * @param region the Region; {@link Region#NONE} for what is global
 */
public record Site(String partition, String account, Region region) implements Comparable<Site> {

    /** Gives the account as a scope of facts. */
    public Scope scope() {
        return new Scope(account);
    }

    /** Gives the same account in another Region. */
    public Site in(Region other) {
        return new Site(partition, account, other);
    }

    /** Makes the ARN of a resource here. */
    public String arn(String service, String resource) {
        return "arn:" + partition + ":" + service + ":" + region.code() + ":" + account + ":" + resource;
    }

    /**
     * Identifies a resource here by its ARN.
     *
     * @param name what people call it
     */
    public ResourceId id(String name, String arn) {
        return new ResourceId(scope(), region, name, arn);
    }

    /** Identifies a resource by its ARN alone; one whose ARN names no account is taken to be here. */
    public ResourceId id(String arn) {
        return Arn.parse(arn)
                .filter(parsed -> !parsed.account().isEmpty())
                .map(ResourceId::of)
                .orElseGet(() -> id(arn.substring(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1), arn));
    }

    @Override
    public int compareTo(Site other) {
        int byAccount = account.compareTo(other.account);
        return byAccount != 0 ? byAccount : region.compareTo(other.region);
    }

    @Override
    public String toString() {
        return region.code().isEmpty() ? account : account + " " + region;
    }
}
