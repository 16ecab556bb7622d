package io.github.wardyn.aws.internal.collect;

import io.github.wardyn.aws.internal.call.Call;
import io.github.wardyn.model.FactType;
import java.util.List;
import java.util.Set;

/** Reads one service in one account and Region. */
public interface ServiceSource {

    /** Gives the types of facts whose coverage this source answers for. */
    Set<FactType> facts();

    /** Gives every call that it may make. */
    List<? extends Call> calls();

    /** Begins to read; what it forks is read before the visit is over. */
    void read(Visit visit);
}
