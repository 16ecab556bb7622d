package io.github.wardyn.aws.iam;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.aws.internal.collect.Visit;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Set;

/** Reads the roles that DAX clusters have, each once. */
public final class IamSource {

    /** The types of facts whose coverage this source answers for. */
    public static final Set<FactType> FACTS = Set.of(FactType.IAM_ROLE);

    private IamSource() {}

    /** Gives every call that it may make. */
    public static List<? extends Call> calls() {
        return List.of(IamCall.values());
    }

    /**
     * Begins to read.
     *
     * @param visit the account; IAM has no Regions
     * @param home the Region that IAM is asked in, for its partition
     * @param roles ARNs of roles of the account
     */
    public static void read(Visit visit, String home, Set<String> roles) {
        RoleReading reading = new RoleReading(visit, home);
        roles.forEach(role -> visit.fork(() -> reading.read(role)));
    }
}
