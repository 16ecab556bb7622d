package io.github.wardyn.reporters.asff;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import java.util.Comparator;

/** An account and Region that findings are imported into; those of global resources go to the partition's first Region. */
record Place(String partition, String account, String region) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::account).thenComparing(Place::region).thenComparing(Place::partition);

    static Place of(Finding finding) {
        ResourceId id = finding.resource().id();
        String partition = id.arn()
                .map(Arn::partition)
                .filter(text -> text.matches("aws[a-z-]*"))
                .orElse("aws");
        String region =
                id.region().equals(Region.NONE) ? home(partition) : id.region().code();
        return new Place(partition, id.scope().value(), region);
    }

    private static String home(String partition) {
        return switch (partition) {
            case "aws-cn" -> "cn-north-1";
            case "aws-us-gov" -> "us-gov-west-1";
            default -> "us-east-1";
        };
    }

    /** Names Security Hub's own product of the account, which needs no subscription. */
    String productArn() {
        return "arn:" + partition + ":securityhub:" + region + ":" + account + ":product/" + account + "/default";
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
